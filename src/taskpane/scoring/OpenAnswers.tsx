import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { FactView } from '../../app/views/views';
import { FactHandMark } from '../facts/FactHandMark';
import { FactInput } from '../facts/FactInput';
import { openFacts, openQuestions } from './question-change';
import { QuestionControl } from './QuestionControl';
import { useEvidence } from './use-evidence';

const useStyles = makeStyles({
  answers: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalS,
  },
});

/** The questions and figures that a line waits for, to be answered on the spot; else why it waits. */
export function OpenAnswers({ indicator }: { readonly indicator: string }) {
  const styles = useStyles();
  const card = useEvidence(indicator);
  if (card === null) return null;
  const questions = openQuestions(card);
  const facts = openFacts(card);
  if (questions.length + facts.length === 0) return card.line.status === 'pending' ? card.line.reason : null;
  return (
    <div className={styles.answers}>
      {questions.map((question) => (
        <QuestionControl key={question.key} question={question} />
      ))}
      {facts.map((fact) => (
        <OpenFact key={fact.fact} fact={fact} />
      ))}
    </div>
  );
}

function OpenFact({ fact }: { readonly fact: FactView }) {
  const entry = useRef<HTMLDivElement>(null);
  return (
    <div ref={entry} tabIndex={-1}>
      <FactInput fact={fact} />
      <FactHandMark fact={fact} focusAfter={entry} />
    </div>
  );
}
