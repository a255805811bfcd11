import { cellAt, type CellRange } from '../../../domain/cell-address';
import type { Finding } from '../../../domain/finding';
import type { TableBlock, TableRow } from '../../recognize/table';
import { amountAt } from '../cell-amount';
import type { TableContext } from '../context';
import { facetsOf } from '../select-column';

/** “三公” budgets printed beside outturn cells that are all blank: not filled in, which is not 0. */
export function notFilled(context: TableContext): readonly Finding[] {
  if (context.table.kind !== 'finalThreePublic') return [];
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
  const columns = block.columns.map((column) => ({ column: column.column, facets: facetsOf(column) }));
  return columns.flatMap((budget) => {
    if (budget.facets?.period !== 'budget') return [];
    const item = budget.facets.item;
    const actual = columns.find(({ facets }) => facets?.period === 'actual' && facets.item === item);
    if (actual === undefined) return [];
    return [
      { budget: { row: row.row, column: budget.column }, actual: { row: row.row, column: actual.column } },
    ];
  });
}

function cellOf({ table }: TableContext, { row, column }: Place): CellRange {
  return cellAt(table.range.workbook, table.range.sheet, row, column);
}
