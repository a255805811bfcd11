import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { TableCard } from '../../app/views/views';
import type { MoneyUnit } from '../../domain/money/unit';
import { useText } from '../text/use-text';
import { RECOGNITION_TEXT } from './recognition-text';
import type { TableSettlement } from './table-change';

const useStyles = makeStyles({
  units: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  unit: { minWidth: 'auto' },
});

const UNITS: readonly MoneyUnit[] = ['yuan', 'thousandYuan', 'tenThousandYuan', 'hundredMillionYuan'];

type UnitChoiceProps = {
  readonly card: TableCard;
  readonly onSettle: (settled: TableSettlement) => void;
};

/** The unit the amounts of a table are in: a click each. */
export function UnitChoice({ card, onSettle }: UnitChoiceProps) {
  const styles = useStyles();
  const text = useText(RECOGNITION_TEXT);
  return (
    <div className={styles.units}>
      <span aria-hidden>{text.setUnit}</span>
      {UNITS.map((unit) => (
        <Button
          key={unit}
          size="small"
          className={styles.unit}
          aria-label={text.unitOf(card.kindLabel, text.units[unit])}
          aria-pressed={card.unit?.value === unit}
          appearance={card.unit?.value === unit ? 'primary' : 'secondary'}
          onClick={() => {
            onSettle({ unit });
          }}
        >
          {text.units[unit]}
        </Button>
      ))}
    </div>
  );
}
