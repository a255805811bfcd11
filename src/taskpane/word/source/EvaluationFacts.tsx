import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Section } from '../../parts/Section';
import { useText } from '../../text/use-text';
import { useWord } from '../session/word-context';
import type { Evaluated } from '../session/word-session';
import { SOURCE_TEXT } from './source-text';

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

/** Whose evaluation of which year it is, and what came of it. */
export function EvaluationFacts({ evaluated: { overview } }: { readonly evaluated: Evaluated }) {
  const styles = useStyles();
  const text = useText(SOURCE_TEXT);
  const { actions } = useWord();
  const { unitName, year, total, grade, pendingWeight } = overview;
  const facts: readonly (readonly [string, string])[] = [
    [text.unit, unitName ?? text.unitMissing],
    [text.year, year === null ? text.yearMissing : String(year)],
    [text.total, text.points(total)],
    [text.grade, grade ?? text.gradeOpen],
    ...(pendingWeight === null ? [] : [[text.pending, text.points(pendingWeight)] as const]),
  ];
  return (
    <Section title={text.evaluation}>
      <dl className={styles.facts}>
        {facts.map(([term, value]) => (
          <Fact key={term} term={term} value={value} />
        ))}
      </dl>
      <div>
        <Button
          onClick={() => {
            actions.goTo('compose');
          }}
        >
          {text.next}
        </Button>
      </div>
    </Section>
  );
}

function Fact({ term, value }: { readonly term: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
