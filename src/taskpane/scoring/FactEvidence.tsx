import { makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { FactView } from '../../app/views/views';
import { useText } from '../text/use-text';
import { EVIDENCE_TEXT } from './evidence-text';
import { FactHandMark } from '../facts/FactHandMark';
import { FactInput } from '../facts/FactInput';
import { NoteList } from '../parts/NoteList';
import { PlaceLink } from '../parts/PlaceLink';
import { ReadingList } from './ReadingList';
import { ToggleButton } from '../parts/ToggleButton';

const useStyles = makeStyles({
  fact: { display: 'grid', gap: tokens.spacingVerticalXXS, justifyItems: 'start', minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    width: '100%',
  },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  doubt: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    color: tokens.colorStatusWarningForeground3,
  },
  toggles: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  unfolded: { width: '100%' },
});

/** A fact behind a score: its value, where it stands, its other readings, and the way to correct it. */
export function FactEvidence({ fact }: { readonly fact: FactView }) {
  const styles = useStyles();
  const item = useRef<HTMLLIElement>(null);
  return (
    <li ref={item} tabIndex={-1} className={styles.fact}>
      <FactHead fact={fact} />
      {fact.source === null ? null : <PlaceLink place={fact.source} />}
      <FactHandMark fact={fact} focusAfter={item} />
      <NoteList notes={fact.notes} />
      <FactFolds fact={fact} />
    </li>
  );
}

function FactHead({ fact: { label, text: value, certainty } }: { readonly fact: FactView }) {
  const styles = useStyles();
  const text = useText(EVIDENCE_TEXT);
  const word = certainty === 'certain' || certainty === 'answered' ? null : text.certainty[certainty];
  return (
    <div className={styles.head}>
      <span>{label}</span>
      {value === null ? null : <span className={styles.value}>{value}</span>}
      {word === null ? null : (
        <span className={styles.doubt}>
          <Warning16Regular aria-hidden />
          {word}
        </span>
      )}
    </div>
  );
}

/** What can be done about a fact, one thing at a time; the field stands open where the value is missing. */
function FactFolds({ fact }: { readonly fact: FactView }) {
  const styles = useStyles();
  const text = useText(EVIDENCE_TEXT);
  const [open, setOpen] = useState(fact.certainty === 'missing' ? 'correction' : null);
  const others = fact.readings.filter(({ chosen }) => !chosen);
  const toggle = (fold: 'readings' | 'correction'): void => {
    setOpen(open === fold ? null : fold);
  };
  return (
    <>
      <div className={styles.toggles}>
        {others.length === 0 ? null : (
          <ToggleButton
            open={open === 'readings'}
            onToggle={() => {
              toggle('readings');
            }}
            label={text.readingsOf(fact.label, others.length)}
          >
            {text.readings(others.length)}
          </ToggleButton>
        )}
        <ToggleButton
          open={open === 'correction'}
          onToggle={() => {
            toggle('correction');
          }}
          label={text.correctOf(fact.label)}
        >
          {text.correct}
        </ToggleButton>
      </div>
      {open === null ? null : (
        <div className={styles.unfolded}>
          {open === 'readings' ? <ReadingList fact={fact} readings={others} /> : <FactInput fact={fact} />}
        </div>
      )}
    </>
  );
}
