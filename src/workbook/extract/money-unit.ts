import { factKind, type FactId } from '../../domain/fact/catalogue';
import type { ReadingDoubt } from '../../domain/fact/reading';
import type { MoneyUnit } from '../../domain/money/unit';
import { unitInBrackets } from '../recognize/statement';
import { majority, type TableContext } from './context';
import type { FoundAmount } from './find-amounts';

/** The unit an amount is printed in, and the doubt where no one said so. */
export type AppliedUnit = { readonly unit: MoneyUnit | null; readonly doubts: readonly ReadingDoubt[] };

/**
 * A unit in the cell goes before one in the row's label or the column's header (金额（元）), that before the table's;
 * where none is stated the workbook's usual unit is assumed, doubted.
 */
export function unitFor(
  fact: FactId,
  { amount, row, header }: FoundAmount,
  context: TableContext,
  all: readonly TableContext[],
): AppliedUnit {
  if (factKind(fact) !== 'money') return { unit: null, doubts: [] };
  const beside = unitInBrackets(row.label) ?? unitInBrackets(header ?? '');
  const stated = amount.unit ?? beside ?? context.table.unit?.value ?? null;
  if (stated !== null) return { unit: stated, doubts: [] };
  const unit = usualUnit(context, all);
  return { unit, doubts: [{ code: 'unitAssumed', unit }] };
}

function usualUnit(context: TableContext, all: readonly TableContext[]): MoneyUnit {
  const units = all
    .filter((each) => each.table.range.workbook === context.table.range.workbook)
    .flatMap((each) => (each.table.unit === null ? [] : [each.table.unit.value]));
  return majority(units) ?? 'tenThousandYuan';
}
