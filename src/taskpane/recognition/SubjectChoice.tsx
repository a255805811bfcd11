import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../app/assessment';
import { useSession } from '../session/session-context';
import { useText } from '../text/use-text';
import { RECOGNITION_TEXT } from './recognition-text';
import { statedSubjects } from './stated-subjects';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** The year and the unit to score, where the tables state several: a click each. */
export function SubjectChoice({ assessment }: { readonly assessment: Assessment }) {
  const text = useText(RECOGNITION_TEXT);
  const { session, actions } = useSession();
  const { wanted } = session;
  const { years, unitNames } = statedSubjects(assessment.scored.findings);
  return (
    <>
      <ChoiceRow
        label={text.whichYear}
        options={years.map(String)}
        chosen={wanted.year === null ? null : String(wanted.year)}
        onChoose={(year) => {
          actions.want({ ...wanted, year: Number(year) });
        }}
      />
      <ChoiceRow
        label={text.whichUnit}
        options={unitNames}
        chosen={wanted.unitName}
        onChoose={(unitName) => {
          actions.want({ ...wanted, unitName });
        }}
      />
    </>
  );
}

type ChoiceRowProps = {
  readonly label: string;
  readonly options: readonly string[];
  readonly chosen: string | null;
  readonly onChoose: (option: string) => void;
};

function ChoiceRow({ label, options, chosen, onChoose }: ChoiceRowProps) {
  const styles = useStyles();
  if (options.length === 0) return null;
  return (
    <div className={styles.row} role="group" aria-label={label}>
      <span aria-hidden>{label}</span>
      {options.map((option) => (
        <Button
          key={option}
          size="small"
          aria-pressed={option === chosen}
          appearance={option === chosen ? 'primary' : 'secondary'}
          onClick={() => {
            onChoose(option);
          }}
        >
          {option}
        </Button>
      ))}
    </div>
  );
}
