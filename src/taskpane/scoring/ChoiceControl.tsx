import { Field, makeStyles, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { QuestionView } from '../../app/views/views';
import { useText } from '../text/use-text';
import { ENTRY_TEXT } from '../facts/entry-text';

const useStyles = makeStyles({ points: { maxWidth: '9em' } });

type ChoiceControlProps = {
  readonly question: QuestionView;
  readonly onChoose: (answer: string) => void;
};

/** The choices of a question: ticks for few of them, a drop-down for points. */
export function ChoiceControl(props: ChoiceControlProps) {
  switch (props.question.kind) {
    case 'yesNo':
    case 'applies':
      return <Ticks {...props} layout="horizontal" />;
    case 'choice':
      return <Ticks {...props} layout="vertical" />;
    case 'points':
      return <Points {...props} />;
  }
}

function Ticks({
  question,
  onChoose,
  layout,
}: ChoiceControlProps & { readonly layout: 'horizontal' | 'vertical' }) {
  return (
    <Field label={question.point}>
      <RadioGroup
        layout={layout}
        value={question.answer ?? ''}
        onChange={(_, { value }) => {
          onChoose(value);
        }}
      >
        {question.choices.map((choice) => (
          <Radio key={choice} value={choice} label={choice} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function Points({ question, onChoose }: ChoiceControlProps) {
  const styles = useStyles();
  const text = useText(ENTRY_TEXT);
  const { answer, choices } = question;
  const listed = answer !== null && choices.includes(answer);
  return (
    <Field label={question.point}>
      <Select
        className={styles.points}
        value={listed ? answer : ''}
        onChange={(_, { value }) => {
          onChoose(value);
        }}
      >
        {listed ? null : (
          <option value="" disabled>
            {text.choose}
          </option>
        )}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </Select>
    </Field>
  );
}
