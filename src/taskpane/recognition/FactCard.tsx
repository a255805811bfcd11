import { makeStyles, tokens } from '@fluentui/react-components';
import { Card } from './Card';
import { useRef, useState } from 'react';
import type { FactView } from '../../app/views/views';
import { FactHandMark } from '../facts/FactHandMark';
import { FactInput } from '../facts/FactInput';
import { NoteList } from '../parts/NoteList';
import { ToggleButton } from '../parts/ToggleButton';
import { useText } from '../text/use-text';
import { CertaintyMark } from './CertaintyMark';
import { ReadingChoice } from './ReadingChoice';
import { RECOGNITION_TEXT } from './recognition-text';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  label: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  value: { fontVariantNumeric: 'tabular-nums' },
  readings: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
});

/** A figure that needs a person: its readings to choose from, a cell to point at, a number to type. */
export function FactCard({ fact }: { readonly fact: FactView }) {
  const styles = useStyles();
  const text = useText(RECOGNITION_TEXT);
  const item = useRef<HTMLLIElement>(null);
  return (
    <Card itemRef={item}>
      <div className={styles.head}>
        <h4 className={styles.label}>{fact.label}</h4>
        <CertaintyMark certainty={fact.certainty} word={text.factCertainty[fact.certainty]} />
      </div>
      <span className={styles.value}>{fact.text ?? text.missing}</span>
      <FactHandMark fact={fact} focusAfter={item} />
      <NoteList notes={fact.notes} />
      {fact.readings.length === 0 ? null : (
        <ul className={styles.readings}>
          {fact.readings.map((reading, index) => (
            <ReadingChoice key={index} fact={fact} reading={reading} focusAfter={item} />
          ))}
        </ul>
      )}
      <OtherEntry fact={fact} />
    </Card>
  );
}

/** Folded: the readings come first. */
function OtherEntry({ fact }: { readonly fact: FactView }) {
  const text = useText(RECOGNITION_TEXT);
  const [open, setOpen] = useState(false);
  if (fact.kind === 'text') return null;
  return (
    <div>
      <ToggleButton
        open={open}
        label={text.otherEntryOf(fact.label)}
        onToggle={() => {
          setOpen(!open);
        }}
      >
        {text.otherEntry}
      </ToggleButton>
      {open ? <FactInput fact={fact} /> : null}
    </div>
  );
}
