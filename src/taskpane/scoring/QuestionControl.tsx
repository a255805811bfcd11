import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { QuestionView } from '../../app/views/views';
import { useSession } from '../session/session-context';
import { useText } from '../text/use-text';
import { ChoiceControl } from './ChoiceControl';
import { ENTRY_TEXT } from '../facts/entry-text';
import { HandMark } from '../facts/HandMark';
import { PlaceLink } from '../parts/PlaceLink';
import { questionChange, unlistedAnswer } from './question-change';
import { useDraft } from './use-draft';

const useStyles = makeStyles({
  question: { display: 'grid', gap: tokens.spacingVerticalXS, minWidth: 0 },
  document: { gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  input: { minWidth: 0 },
  unlisted: { color: tokens.colorNeutralForeground2 },
});

/** A question with the controls to answer it: the choice, and the document that proves it. */
export function QuestionControl({ question }: { readonly question: QuestionView }) {
  const styles = useStyles();
  const text = useText(ENTRY_TEXT);
  const { actions } = useSession();
  const [evidence, setEvidence] = useDraft(question.evidence ?? '');
  const group = useRef<HTMLDivElement>(null);
  const decide = (answer: string | null): void => {
    const change = questionChange(question, { answer, evidence });
    if (change !== null) actions.answer(change);
  };
  return (
    <div ref={group} tabIndex={-1} className={styles.question}>
      <ChoiceControl question={question} onChoose={decide} />
      <Unlisted question={question} />
      <Field className={styles.document} label={text.document} size="small" orientation="horizontal">
        <Input
          size="small"
          className={styles.input}
          value={evidence}
          placeholder={text.documentHint}
          aria-label={text.documentOf(question.point)}
          onChange={(_, { value }) => {
            setEvidence(value);
          }}
          onBlur={() => {
            decide(question.answer);
          }}
        />
      </Field>
      {question.place === null ? null : <PlaceLink place={question.place} />}
      {question.byHand ? (
        <HandMark
          label={text.byHand}
          subject={question.point}
          focusAfter={group}
          onTakeBack={() => {
            actions.answer({ kind: 'clearQuestion', question: question.key });
          }}
        />
      ) : null}
    </div>
  );
}

function Unlisted({ question }: { readonly question: QuestionView }) {
  const styles = useStyles();
  const text = useText(ENTRY_TEXT);
  const answer = unlistedAnswer(question);
  return answer === null ? null : <span className={styles.unlisted}>{text.unlisted(answer)}</span>;
}
