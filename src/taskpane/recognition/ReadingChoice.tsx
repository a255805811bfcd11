import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons';
import type { RefObject } from 'react';
import type { FactView, ReadingView } from '../../app/views/views';
import { readingChange } from '../facts/fact-change';
import { PlaceLink } from '../parts/PlaceLink';
import { useSession } from '../session/session-context';
import { useText } from '../text/use-text';
import { RECOGNITION_TEXT } from './recognition-text';

const useStyles = makeStyles({
  reading: { display: 'grid', justifyItems: 'start', minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    width: '100%',
  },
  value: { fontVariantNumeric: 'tabular-nums' },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  inUse: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
});

type ReadingChoiceProps = {
  readonly fact: FactView;
  readonly reading: ReadingView;
  readonly focusAfter: RefObject<HTMLElement | null>;
};

/** One reading of a fact, taken by one click. */
export function ReadingChoice({ fact, reading, focusAfter }: ReadingChoiceProps) {
  const styles = useStyles();
  return (
    <li className={styles.reading}>
      <div className={styles.head}>
        <span className={styles.value}>{reading.text}</span>
        <Take fact={fact} reading={reading} focusAfter={focusAfter} />
      </div>
      <PlaceLink place={reading.place} />
      <p className={styles.quiet}>{[reading.description, ...reading.doubts].join('；')}</p>
    </li>
  );
}

function Take({ fact, reading, focusAfter }: ReadingChoiceProps) {
  const styles = useStyles();
  const text = useText(RECOGNITION_TEXT);
  const { actions } = useSession();
  if (reading.chosen && fact.certainty === 'answered') {
    return (
      <span className={styles.inUse}>
        <Checkmark16Regular aria-hidden />
        {text.inUse}
      </span>
    );
  }
  const word = reading.chosen ? text.use : text.useOther;
  return (
    <Button
      size="small"
      aria-label={text.useOf(word, reading.text, reading.place.text)}
      onClick={() => {
        actions.answer(readingChange(fact, reading.source));
        focusAfter.current?.focus();
      }}
    >
      {word}
    </Button>
  );
}
