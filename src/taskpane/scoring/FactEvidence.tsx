import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Edit16Regular, Warning16Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { FactView } from '../../app/views/views';
import { useText } from '../text/use-text';
import { EVIDENCE_TEXT } from './evidence-text';
import { FactHandMark } from './FactHandMark';
import { FactInput } from './FactInput';
import { NoteList } from './NoteList';
import { PlaceLink } from './PlaceLink';
import { ReadingList } from './ReadingList';

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
  wide: { width: '100%' },
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
      <ReadingList fact={fact} />
      <NoteList notes={fact.notes} />
      <FactCorrection fact={fact} />
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
      <span className={styles.value}>{value ?? text.noValue}</span>
      {word === null ? null : (
        <span className={styles.doubt}>
          <Warning16Regular aria-hidden />
          {word}
        </span>
      )}
    </div>
  );
}

/** The field stands open where the value is missing, behind a button where there is one. */
function FactCorrection({ fact }: { readonly fact: FactView }) {
  const styles = useStyles();
  const text = useText(EVIDENCE_TEXT);
  const [open, setOpen] = useState(fact.certainty === 'missing');
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={<Edit16Regular />}
        aria-expanded={open}
        aria-label={text.correctOf(fact.label)}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {text.correct}
      </Button>
      {open ? (
        <div className={styles.wide}>
          <FactInput fact={fact} />
        </div>
      ) : null}
    </>
  );
}
