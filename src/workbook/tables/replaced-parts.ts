import type { SheetSnapshot } from '../snapshot';
import type { RecognizedTable, TableBlock, TableColumn, TableRow } from './table';

/** A table without the hidden rows and columns that visible ones of the same name replace: figures of an old version. */
export function withoutReplaced(table: RecognizedTable, sheet: SheetSnapshot): RecognizedTable {
  if (sheet.hiddenRows.size === 0 && sheet.hiddenColumns.size === 0) return table;
  return { ...table, blocks: table.blocks.map((block) => visibleFirst(block, sheet)) };
}

function visibleFirst(block: TableBlock, { hiddenRows, hiddenColumns }: SheetSnapshot): TableBlock {
  const rows = namesOf(block.rows.filter(({ row }) => !hiddenRows.has(row)).map(rowName));
  const columns = namesOf(block.columns.filter(({ column }) => !hiddenColumns.has(column)).map(columnName));
  return {
    ...block,
    rows: block.rows.filter((each) => !hiddenRows.has(each.row) || !rows.has(rowName(each))),
    columns: block.columns.filter(
      (each) => !hiddenColumns.has(each.column) || !columns.has(columnName(each)),
    ),
  };
}

function namesOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.filter((name) => name !== ''));
}

function rowName({ code, label }: TableRow): string {
  return code ?? label;
}

function columnName({ role, amount }: TableColumn): string {
  if (role !== null) return role;
  return amount === null ? '' : `${amount.item ?? ''}.${amount.period ?? ''}.${amount.years}`;
}
