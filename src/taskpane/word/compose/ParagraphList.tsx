import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import type { ParagraphSettings, SectionSettings } from '../../../domain/report/report-settings';
import { useText } from '../../text/use-text';
import { withOwnParagraph, withParagraph, withParagraphMoved } from './arrange-settings';
import { SECTION_TEXT } from './compose-text';
import { ParagraphItem } from './ParagraphItem';

const useStyles = makeStyles({
  body: { display: 'grid', gap: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalXS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

type ParagraphListProps = {
  readonly section: SectionSettings;
  readonly onChange: (section: SectionSettings) => void;
};

/** What stands in a section: paragraphs of the outline, to be shown or hidden, and the office's own words. */
export function ParagraphList({ section, onChange }: ParagraphListProps) {
  const styles = useStyles();
  const text = useText(SECTION_TEXT);
  const add = (): void => {
    onChange(withOwnParagraph(section));
  };
  return (
    <div className={styles.body}>
      <ul className={styles.list}>
        {section.paragraphs.map((paragraph, index, { length }) => (
          <ParagraphItem
            key={keyOf(paragraph, index)}
            paragraph={paragraph}
            isFirst={index === 0}
            isLast={index === length - 1}
            onChange={(changed) => {
              onChange(withParagraph(section, index, changed));
            }}
            onMove={(step) => {
              onChange(withParagraphMoved(section, index, step));
            }}
          />
        ))}
      </ul>
      <div>
        <Button size="small" icon={<Add16Regular />} onClick={add}>
          {text.addOwn}
        </Button>
      </div>
      <p className={styles.quiet}>{text.ownHint}</p>
    </div>
  );
}

function keyOf(paragraph: ParagraphSettings, index: number): string {
  return paragraph.kind === 'slot' ? paragraph.slot : `own-${String(index)}`;
}
