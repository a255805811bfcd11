import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { FactView, ReadingView } from '../../app/views/views';
import { useSession } from '../session/session-context';
import { useText } from '../text/use-text';
import { EVIDENCE_TEXT } from './evidence-text';
import { readingChange } from '../facts/fact-change';
import { PlaceLink } from '../parts/PlaceLink';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
  reading: { display: 'grid', justifyItems: 'start', minWidth: 0, overflowWrap: 'anywhere' },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type ReadingListProps = { readonly fact: FactView; readonly readings: readonly ReadingView[] };

/** The readings of a fact that were not taken, each to be taken by one click. */
export function ReadingList({ fact, readings }: ReadingListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {readings.map((reading, index) => (
        <Reading key={index} fact={fact} reading={reading} />
      ))}
    </ul>
  );
}

function Reading({ fact, reading }: { readonly fact: FactView; readonly reading: ReadingView }) {
  const styles = useStyles();
  const text = useText(EVIDENCE_TEXT);
  const { actions } = useSession();
  return (
    <li className={styles.reading}>
      <div className={styles.head}>
        <span>{reading.text}</span>
        <Button
          size="small"
          aria-label={text.takeReadingOf(reading.text, reading.place.text)}
          onClick={() => {
            actions.answer(readingChange(fact, reading.source));
          }}
        >
          {text.takeReading}
        </Button>
      </div>
      <PlaceLink place={reading.place} />
      <Caption1 className={styles.quiet}>{[reading.description, ...reading.doubts].join('；')}</Caption1>
    </li>
  );
}
