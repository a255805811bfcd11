import { cellAt } from '../../domain/cell-address';
import type { Finding } from '../../domain/finding';
import { amountAt } from '../grid/cell-amount';
import type { TableContext } from '../tables/context';
import { amountColumns } from './amount-columns';

/** Amounts that the sheet holds as text: read all the same, but the sheet's own formulas pass over them. */
export function storedAsText({ table, sheet }: TableContext): readonly Finding[] {
  if (table.kind === 'expenditureLedger') return [];
  const places = table.blocks.flatMap((block) => {
    const columns = amountColumns(block);
    return block.rows.flatMap((row) => columns.map((column) => ({ row: row.row, column: column.column })));
  });
  const found = places.filter(({ row, column }) => {
    const amount = amountAt(sheet.cells, row, column);
    return amount.kind === 'number' && amount.storedAsText && !amount.percent;
  });
  const [first] = found;
  if (first === undefined) return [];
  const cell = cellAt(table.range.workbook, sheet.name, first.row, first.column);
  return [
    { code: 'numberStoredAsText', severity: 'info', count: found.length, sheet: sheet.name, cells: [cell] },
  ];
}
