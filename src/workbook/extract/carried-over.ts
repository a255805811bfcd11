import { normalizeLabel } from '../recognize/label';
import { amountAt } from './cell-amount';
import type { TableContext } from './context';
import type { ExtractionRule } from './extraction-rule';
import { selectColumn } from './select-column';

/** Whether the tables beside the one a rule reads print money brought over from last year, in the rule's period. */
export function isCarriedOver(
  { carried, column }: ExtractionRule,
  context: TableContext,
  all: readonly TableContext[],
): boolean {
  if (carried === undefined) return false;
  const period = 'period' in column ? column.period : undefined;
  return all
    .filter((each) => carried.tables.includes(each.table.kind) && isSameBook(each, context))
    .some((each) => carriesOver(each, carried.labels, period));
}

function isSameBook(a: TableContext, b: TableContext): boolean {
  return a.table.range.workbook === b.table.range.workbook && a.year === b.year;
}

function carriesOver(context: TableContext, labels: readonly string[], period = 'budget'): boolean {
  return context.table.blocks.some((block) => {
    const column = selectColumn(block, { kind: 'period', period }, context.table.kind);
    if (column === null) return false;
    return block.rows.some(({ row, label }) => {
      if (!labels.includes(normalizeLabel(label))) return false;
      const amount = amountAt(context.sheet.cells, row, column.column);
      return amount.kind === 'number' && !amount.value.eq(0);
    });
  });
}
