import { createFocusOutlineStyle, makeStyles, tokens } from '@fluentui/react-components';
import { Edit12Regular } from '@fluentui/react-icons';
import { useContext } from 'react';
import { inlineText } from '../../domain/report/inline';
import type { Figure } from '../../domain/report/model';
import { useText } from '../text/use-text';
import { heldTogether } from './held-together';
import type { PaperBlank, PaperInline } from './paper';
import { PaperContext } from './paper-context';
import { REPORT_TEXT } from './report-text';

const useStyles = makeStyles({
  figure: {
    display: 'inline',
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationStyle: 'solid' },
    ...createFocusOutlineStyle(),
  },
  blank: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    borderRadius: tokens.borderRadiusSmall,
    scrollMarginBlock: tokens.spacingVerticalXXXL,
    ...createFocusOutlineStyle(),
  },
  together: { whiteSpace: 'nowrap' },
  icon: { verticalAlign: 'middle' },
  words: { whiteSpace: 'pre-line' },
});

/** The pieces of a paragraph or a cell: words, figures that lead to their cells, marked places to fill. */
export function InlineContent({ inlines }: { readonly inlines: readonly PaperInline[] }) {
  const styles = useStyles();
  return heldTogether(inlines).map((inline, index) => {
    switch (inline.kind) {
      case 'text':
        return (
          <span key={index} className={styles.words}>
            {inline.text}
          </span>
        );
      case 'figure':
        return (
          <span key={index} className={styles.together}>
            {inline.opening}
            <FigureButton figure={inline.figure} />
            {inline.closing}
          </span>
        );
      case 'blank':
        return <BlankMark key={index} blank={inline} />;
    }
  });
}

function FigureButton({ figure }: { readonly figure: Figure }) {
  const styles = useStyles();
  const text = useText(REPORT_TEXT);
  const { openFigure } = useContext(PaperContext);
  return (
    <button
      type="button"
      className={styles.figure}
      title={figure.label}
      aria-label={text.figure(figure.label, figure.text)}
      onClick={(event) => {
        openFigure(figure, event.currentTarget);
      }}
    >
      {figure.text}
    </button>
  );
}

function BlankMark({ blank }: { readonly blank: PaperBlank }) {
  const styles = useStyles();
  const { blankId } = useContext(PaperContext);
  const words = inlineText(blank);
  return (
    <span id={blankId(blank.number)} tabIndex={-1} className={styles.blank}>
      <span className={styles.together}>
        <Edit12Regular aria-hidden className={styles.icon} />
        {words.slice(0, 1)}
      </span>
      {words.slice(1)}
    </span>
  );
}
