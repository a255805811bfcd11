import { cellAt } from '../../domain/cell-address';
import type { Reading } from '../../domain/fact/reading';
import { ONE, type Decimal } from '../../domain/money/decimal';
import { normalizeLabel } from '../recognize/label';
import type { TableBlock, TableRow } from '../recognize/table';
import { amountAt, type PrintedAmount } from './cell-amount';
import type { TableContext, Wanted } from './context';
import { nameDoubts, yearDoubts } from './statements';

/** 服务对象满意度 as 佐证材料 prints it: 96.30%, 0.963 or, where the point asks for a rate, 96.3. */
export function satisfactionReadings(context: TableContext, aim: Wanted): readonly Reading[] {
  if (context.table.kind !== 'evidence') return [];
  return context.table.blocks.flatMap((block) => {
    const column = block.columns.find(({ role }) => role === 'answer')?.column;
    const row = block.rows.find((each) => normalizeLabel(each.label).includes('满意'));
    if (column === undefined || row === undefined) return [];
    const amount = amountAt(context.sheet.cells, row.row, column);
    return amount.kind === 'number' ? readingOf(amount, row, column, block, context, aim) : [];
  });
}

function readingOf(
  amount: PrintedAmount,
  row: TableRow,
  column: number,
  block: TableBlock,
  context: TableContext,
  aim: Wanted,
): readonly Reading[] {
  const hundredth = amount.percent || amount.value.lte(ONE) ? ONE : ONE.div(100);
  const value = amount.value.times(hundredth);
  if (!isShare(value)) return [];
  const { workbook, sheet } = context.table.range;
  const header = block.columns.find((each) => each.column === column)?.headers.join('/') ?? '';
  return [
    {
      fact: 'satisfaction',
      value,
      printed: amount.printed,
      unit: null,
      source: cellAt(workbook, sheet, row.row, column),
      parts: [],
      description: `${context.table.title} · ${row.label} · ${header}`,
      rank: 1,
      tolerance: amount.halfPlace.times(hundredth),
      doubts: [...yearDoubts(context.year, aim), ...nameDoubts(context.unitName, aim)],
    },
  ];
}

function isShare(value: Decimal): boolean {
  return value.gte(0) && value.lte(ONE);
}
