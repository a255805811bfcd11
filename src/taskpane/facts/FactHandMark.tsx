import type { RefObject } from 'react';
import type { FactView } from '../../app/views/views';
import { useSession } from '../session/session-context';
import { useText } from '../text/use-text';
import { ENTRY_TEXT } from './entry-text';
import { isPointedAt } from './fact-change';
import { HandMark } from './HandMark';

type FactHandMarkProps = {
  readonly fact: FactView;
  readonly focusAfter: RefObject<HTMLElement | null>;
};

/** Marks a fact that a person typed or pointed at, with its value; nothing for any other fact. */
export function FactHandMark({ fact, focusAfter }: FactHandMarkProps) {
  const text = useText(ENTRY_TEXT);
  const { session, actions } = useSession();
  if (fact.certainty !== 'answered') return null;
  const how = isPointedAt(session.answers, fact.fact) ? text.pointedAt : text.byHand;
  return (
    <HandMark
      label={`${how} ${fact.text ?? ''}`}
      subject={fact.label}
      focusAfter={focusAfter}
      onTakeBack={() => {
        actions.answer({ kind: 'clearFact', fact: fact.fact });
      }}
    />
  );
}
