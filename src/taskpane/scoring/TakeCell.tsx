import { Button, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Location16Regular } from '@fluentui/react-icons';
import type { FactView } from '../../app/views/views';
import type { MoneyUnit } from '../../domain/money/unit';
import { useText } from '../text/use-text';
import { ENTRY_TEXT } from './entry-text';
import { useTakeCell } from './use-take-cell';

const useStyles = makeStyles({
  take: { display: 'grid', gap: tokens.spacingVerticalXXS, justifyItems: 'start', minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

const UNITS: readonly MoneyUnit[] = ['yuan', 'thousandYuan', 'tenThousandYuan', 'hundredMillionYuan'];

/** Takes the number of the selected cell for a fact; for an amount together with its unit. */
export function TakeCell({ fact }: { readonly fact: FactView }) {
  const styles = useStyles();
  const text = useText(ENTRY_TEXT);
  const { selected, unit, chooseUnit, problem, take } = useTakeCell(fact);
  const message = problem === 'unitMissing' ? text.unitMissing : problem && text.selectionProblem[problem];
  return (
    <div className={styles.take}>
      <Field validationMessage={message}>
        <Button
          size="small"
          icon={<Location16Regular />}
          disabledFocusable={selected === null}
          aria-label={text.takeCellOf(fact.label)}
          onClick={take}
        >
          {text.takeCell}
        </Button>
      </Field>
      <Caption1 className={styles.hint}>
        {selected === null ? text.nothingSelected : text.selected(selected.address, selected.text)}
      </Caption1>
      {selected === null || fact.kind !== 'money' ? null : <UnitSelect unit={unit} onChoose={chooseUnit} />}
    </div>
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
    <Field label={text.cellUnit} size="small">
      <Select
        size="small"
        value={unit ?? ''}
        onChange={(_, { value }) => {
          choose(value);
        }}
      >
        {unit === null ? (
          <option value="" disabled>
            {text.choose}
          </option>
        ) : null}
        {UNITS.map((each) => (
          <option key={each} value={each}>
            {text.unit[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
