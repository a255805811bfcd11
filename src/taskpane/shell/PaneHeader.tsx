import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Overview } from '../session/session';
import type { Language } from '../text/use-text';
import { useText } from '../text/use-text';
import { SHELL_TEXT } from './shell-text';

const useStyles = makeStyles({
  header: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 12px 0`,
  },
  /** Office lays its own menu over the top right, 34 × 32 px. */
  top: { display: 'flex', alignItems: 'center', minHeight: '32px', paddingInlineEnd: '34px' },
  product: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  language: { minWidth: 'auto', flexShrink: 0, whiteSpace: 'nowrap' },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  score: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type PaneHeaderProps = {
  /** Null while nothing has been read. */
  readonly overview: Overview | null;
  readonly onSwitchLanguage: () => void;
  readonly otherLanguage: Language;
};

/** Whose evaluation of which year it is, and the score so far. */
export function PaneHeader({ overview, onSwitchLanguage, otherLanguage }: PaneHeaderProps) {
  const styles = useStyles();
  const text = useText(SHELL_TEXT);
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1 className={styles.product}>{text.product}</h1>
        <Button
          size="small"
          appearance="subtle"
          className={styles.language}
          lang={otherLanguage}
          onClick={onSwitchLanguage}
        >
          {text.otherLanguage}
        </Button>
      </div>
      {overview === null ? (
        <p className={styles.facts}>
          <span className={styles.quiet}>{text.notRead}</span>
        </p>
      ) : (
        <Facts overview={overview} />
      )}
    </header>
  );
}

function Facts({ overview }: { readonly overview: Overview }) {
  const styles = useStyles();
  const text = useText(SHELL_TEXT);
  const { unitName, year, total, grade, pendingWeight } = overview;
  return (
    <>
      <p className={styles.facts}>
        {unitName === null ? null : <span>{unitName}</span>}
        {year === null ? null : <span>{text.year(year)}</span>}
      </p>
      <p className={styles.facts}>
        <span className={styles.score}>{text.score(total)}</span>
        {grade === null ? null : <span>{text.grade(grade)}</span>}
        {pendingWeight === null ? null : <span className={styles.quiet}>{text.pending(pendingWeight)}</span>}
      </p>
    </>
  );
}
