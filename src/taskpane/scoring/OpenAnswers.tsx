import { makeStyles, tokens } from '@fluentui/react-components';
import { FactInput } from './FactInput';
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

/** The questions and figures that a line waits for, to be answered on the spot. */
export function OpenAnswers({ indicator }: { readonly indicator: string }) {
  const styles = useStyles();
  const card = useEvidence(indicator);
  if (card === null) return null;
  return (
    <div className={styles.answers}>
      {openQuestions(card).map((question) => (
        <QuestionControl key={question.key} question={question} />
      ))}
      {openFacts(card).map((fact) => (
        <FactInput key={fact.fact} fact={fact} />
      ))}
    </div>
  );
}
