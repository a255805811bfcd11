import { useState } from 'react';
import type { FactView } from '../../app/views/views';
import { Card, CardList } from './Card';
import { FactInput } from '../facts/FactInput';
import { NoteList } from '../parts/NoteList';
import { ToggleButton } from '../parts/ToggleButton';
import { useSession } from '../session/session-context';
import { useText } from '../text/use-text';
import { FactCard } from './FactCard';
import { factSections } from './fact-sections';
import { RECOGNITION_TEXT } from './recognition-text';
import { Section } from '../parts/Section';

/** More fields than these are folded: step 2 asks for them too, line by line. */
const SHOWN_AT_ONCE = 3;

/** The figures that need a person. */
export function FactSections({ facts }: { readonly facts: readonly FactView[] }) {
  const text = useText(RECOGNITION_TEXT);
  const { choices, blanks } = factSections(facts, useSession().session.answers);
  return (
    <>
      {choices.length === 0 ? null : (
        <Section title={text.facts(choices.length)}>
          <CardList>
            {choices.map((fact) => (
              <FactCard key={fact.fact} fact={fact} />
            ))}
          </CardList>
        </Section>
      )}
      {blanks.length === 0 ? null : <BlankFacts facts={blanks} />}
    </>
  );
}

function BlankFacts({ facts }: { readonly facts: readonly FactView[] }) {
  const text = useText(RECOGNITION_TEXT);
  const [open, setOpen] = useState(facts.length <= SHOWN_AT_ONCE);
  return (
    <Section title={text.blanks(facts.length)}>
      <ToggleButton
        open={open}
        label={text.fillInHere}
        onToggle={() => {
          setOpen(!open);
        }}
      >
        {text.fillInHere}
      </ToggleButton>
      {open ? (
        <CardList>
          {facts.map((fact) => (
            <Card key={fact.fact}>
              <NoteList notes={fact.notes} />
              <FactInput fact={fact} />
            </Card>
          ))}
        </CardList>
      ) : null}
    </Section>
  );
}
