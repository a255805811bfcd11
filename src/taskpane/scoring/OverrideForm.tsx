import { Button, Field, makeStyles, SpinButton, Textarea, tokens } from '@fluentui/react-components';
import type { EvidenceCard } from '../../app/views/views';
import { useText } from '../text/use-text';
import { EVIDENCE_TEXT } from './evidence-text';
import { useOverrideForm } from './use-override-form';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    width: '100%',
  },
  score: { maxWidth: '9em', minWidth: 0 },
  reason: { width: '100%', minWidth: 0 },
  /** Without it the text's usual width would widen the pane at 200 % zoom. */
  words: { minWidth: 0 },
  apply: { justifySelf: 'start' },
});

type OverrideFormProps = {
  readonly card: EvidenceCard;
  readonly onApplied: () => void;
};

/** Sets a score against the computed one: the score and the compulsory reason. */
export function OverrideForm({ card, onApplied }: OverrideFormProps) {
  const styles = useStyles();
  const text = useText(EVIDENCE_TEXT).override;
  const form = useOverrideForm(card, onApplied);
  const { score: scoreProblem, reason: reasonProblem } = form.problems;
  return (
    <form className={styles.form} noValidate onSubmit={form.submit}>
      <Field
        required
        label={text.score(card.line.weight)}
        validationMessage={scoreProblem === null ? null : text.scoreProblem[scoreProblem]}
      >
        <SpinButton
          className={styles.score}
          value={form.scoreValue}
          displayValue={form.score}
          min={0}
          max={Number(card.line.weight)}
          step={0.5}
          onChange={(_, { value, displayValue }) => {
            form.setScore(displayValue ?? value?.toString() ?? '');
          }}
        />
      </Field>
      <Field
        required
        label={text.reason}
        validationMessage={reasonProblem === null ? null : text.reasonBlank}
      >
        <Textarea
          value={form.reason}
          className={styles.reason}
          textarea={{ className: styles.words }}
          resize="vertical"
          onChange={(_, { value }) => {
            form.setReason(value);
          }}
        />
      </Field>
      <Button type="submit" appearance="primary" className={styles.apply}>
        {text.apply}
      </Button>
    </form>
  );
}
