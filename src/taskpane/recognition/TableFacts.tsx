import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { TableCard } from '../../app/views/views';
import { PlaceLink } from '../parts/PlaceLink';
import { useText } from '../text/use-text';
import { RECOGNITION_TEXT } from './recognition-text';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

/** Where a table is and what it says of itself. */
export function TableFacts({ card }: { readonly card: TableCard }) {
  const styles = useStyles();
  const text = useText(RECOGNITION_TEXT);
  const rows: readonly (readonly [string, string])[] = [
    [text.unitName, card.unitName ?? text.notStated],
    [text.year, card.year ?? text.notStated],
    ...(card.unit === null && !card.needsUnit
      ? []
      : [[text.unit, card.unit?.text ?? text.unitMissing] as const]),
    [text.factCount, text.factCountOf(card.factCount)],
  ];
  return (
    <dl className={styles.facts}>
      <dt className={styles.term}>{text.range}</dt>
      <dd className={styles.value}>
        <PlaceLink place={card.place} />
      </dd>
      {rows.map(([term, value]) => (
        <Fragment key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
