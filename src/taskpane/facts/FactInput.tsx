import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type SubmitEvent } from 'react';
import type { FactView } from '../../app/views/views';
import { useSession } from '../session/session-context';
import { useText } from '../text/use-text';
import { ENTRY_TEXT } from './entry-text';
import { fieldUnit, typedChange } from './fact-change';
import { TakeCell } from './TakeCell';

const useStyles = makeStyles({
  entry: { display: 'grid', gap: tokens.spacingVerticalXS, minWidth: 0 },
  typed: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  number: { minWidth: 0, width: '100%' },
  unit: { whiteSpace: 'nowrap' },
  fillIn: { minWidth: 0 },
});

/** A field for the number of a fact, with its unit, and the way to take it from a cell instead. */
export function FactInput({ fact }: { readonly fact: FactView }) {
  const styles = useStyles();
  const text = useText(ENTRY_TEXT);
  const { draft, setDraft, problem, submit } = useTypedFact(fact);
  return (
    <form className={styles.entry} noValidate onSubmit={submit}>
      <Field label={fact.label} validationMessage={problem === null ? null : text.problem[problem]}>
        {(control) => (
          <div className={styles.typed}>
            <Input
              {...control}
              className={styles.number}
              inputMode="decimal"
              value={draft}
              contentAfter={<span className={styles.unit}>{fieldUnit(fact.kind)}</span>}
              onChange={(_, { value }) => {
                setDraft(value);
              }}
            />
            <Button type="submit" className={styles.fillIn} aria-label={text.fillInOf(fact.label)}>
              {text.fillIn}
            </Button>
          </div>
        )}
      </Field>
      <TakeCell fact={fact} />
    </form>
  );
}

function useTypedFact(fact: FactView) {
  const { actions } = useSession();
  const [draft, setDraft] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const entry = typedChange(fact, draft);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setRefused(entry.ok ? null : draft);
    if (entry.ok) actions.answer(entry.value);
  };
  return { draft, setDraft, submit, problem: refused === draft && !entry.ok ? entry.problem : null };
}
