import { cellAt, type CellRange } from '../../domain/cell-address';
import type { Finding } from '../../domain/finding';
import type { TableBlock, TableRow } from '../tables/table';
import { amountAt } from '../grid/cell-amount';
import type { TableContext } from '../tables/context';
import { amountColumns } from './amount-columns';

/** “三公” budgets printed beside outturn cells that are all blank: not filled in, which is not 0. */
export function notFilled(context: TableContext): readonly Finding[] {
  if (context.table.kind !== 'threePublic' || context.table.nature !== 'final') return [];
  const pairs = context.table.blocks.flatMap((block) => block.rows.flatMap((row) => pairsIn(block, row)));
  const kindOf = ({ row, column }: Place) => amountAt(context.sheet.cells, row, column);
  if (pairs.length === 0 || pairs.some(({ actual }) => kindOf(actual).kind !== 'blank')) return [];
  const missing = pairs.filter(({ budget }) => {
    const amount = kindOf(budget);
    return amount.kind === 'number' && !amount.value.eq(0);
  });
  if (missing.length === 0) return [];
  const cells = missing.map(({ actual }) => cellOf(context, actual));
  const facts = { budget: 'threePublicBudget', actual: 'threePublicActual' } as const;
  return [{ code: 'actualNotFilled', severity: 'warning', ...facts, cells }];
}

type Place = { readonly row: number; readonly column: number };

function pairsIn(block: TableBlock, row: TableRow): readonly { budget: Place; actual: Place }[] {
  const columns = amountColumns(block).filter(({ amount }) => amount.years === 0);
  return columns.flatMap((budget) => {
    if (budget.amount.period !== 'budget') return [];
    const { item } = budget.amount;
    const actual = columns.find(({ amount }) => amount.period === 'actual' && amount.item === item);
    if (actual === undefined) return [];
    return [
      { budget: { row: row.row, column: budget.column }, actual: { row: row.row, column: actual.column } },
    ];
  });
}

function cellOf({ table }: TableContext, { row, column }: Place): CellRange {
  return cellAt(table.range.workbook, table.range.sheet, row, column);
}
