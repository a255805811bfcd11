import { Button, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Location16Regular } from '@fluentui/react-icons';
import type { FactView } from '../../app/views/views';
import type { MoneyUnit } from '../../domain/money/unit';
import { useText } from '../text/use-text';
import { ENTRY_TEXT } from './entry-text';
import { useTakeCell } from './use-take-cell';

const useStyles = makeStyles({
  take: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

const UNITS: readonly MoneyUnit[] = ['yuan', 'thousandYuan', 'tenThousandYuan', 'hundredMillionYuan'];

/** Takes the number of the selected cell for a fact; for an amount together with its unit. */
export function TakeCell({ fact }: { readonly fact: FactView }) {
  const styles = useStyles();
  const text = useText(ENTRY_TEXT);
  const { selected, unit, chooseUnit, problem, take } = useTakeCell(fact);
  const messages = { ...text.problem, ...text.selectionProblem };
  if (selected === null) return <Caption1 className={styles.hint}>{text.nothingSelected}</Caption1>;
  return (
    <Field validationMessage={problem === null ? null : messages[problem]}>
      <div className={styles.take}>
        <Button
          size="small"
          icon={<Location16Regular />}
          aria-label={text.takeCellOf(fact.label)}
          onClick={take}
        >
          {text.takeCell}
        </Button>
        {fact.kind === 'money' ? <UnitSelect unit={unit} onChoose={chooseUnit} /> : null}
        <Caption1 className={styles.hint}>{text.selected(selected.address, selected.text)}</Caption1>
      </div>
    </Field>
  );
}

type UnitSelectProps = { readonly unit: MoneyUnit | null; readonly onChoose: (unit: MoneyUnit) => void };

function UnitSelect({ unit, onChoose }: UnitSelectProps) {
  const text = useText(ENTRY_TEXT);
  const choose = (value: string): void => {
    const chosen = UNITS.find((each) => each === value);
    if (chosen !== undefined) onChoose(chosen);
  };
  return (
    <Select
      aria-label={text.cellUnit}
      size="small"
      value={unit ?? ''}
      onChange={(_, { value }) => {
        choose(value);
      }}
    >
      {unit === null ? (
        <option value="" disabled>
          {text.chooseUnit}
        </option>
      ) : null}
      {UNITS.map((each) => (
        <option key={each} value={each}>
          {text.unit[each]}
        </option>
      ))}
    </Select>
  );
}
