import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Wanted } from '../../app/scan';
import type { Finding } from '../../domain/finding';
import { useText } from '../text/use-text';
import { PARTS_TEXT } from './parts-text';
import { statedSubjects } from './stated-subjects';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

type SubjectChoiceProps = {
  readonly findings: readonly Finding[];
  readonly wanted: Wanted;
  readonly onWant: (wanted: Wanted) => void;
};

/** The year and the unit to score, where the tables state several: a click each. */
export function SubjectChoice({ findings, wanted, onWant }: SubjectChoiceProps) {
  const text = useText(PARTS_TEXT);
  const { years, unitNames } = statedSubjects(findings);
  return (
    <>
      <ChoiceRow
        label={text.whichYear}
        options={years.map(String)}
        chosen={wanted.year === null ? null : String(wanted.year)}
        onChoose={(year) => {
          onWant({ ...wanted, year: Number(year) });
        }}
      />
      <ChoiceRow
        label={text.whichUnit}
        options={unitNames}
        chosen={wanted.unitName}
        onChoose={(unitName) => {
          onWant({ ...wanted, unitName });
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
