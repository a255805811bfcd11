import { cutSheet } from '../grid/cut-sheet';
import type { CutTable } from '../grid/cut-table';
import { gridLines, type GridLine } from '../grid/grid-line';
import { tellingRows } from '../ledger/telling-rows';
import type { LabelReader } from '../meaning/label';
import { areLedgerHeads } from '../meaning/ledger-heads';
import type { SheetSnapshot } from '../snapshot';

/** No table of a budget unit has more rows. */
const MOST_LINES = 20000;
/** Shorter sheets are read whole, whatever they are. */
const LONG = 500;
/** Above the first vouchers of a ledger stand its title and its heads. */
const OPENING = 30;

/** The lines of a sheet that tables are cut from; of a long ledger, which is summed by index, those that tell its columns. */
export function sheetLines(sheet: SheetSnapshot, read: LabelReader): readonly GridLine[] {
  if (sheet.cells.rowCount <= LONG || !opensAsLedger(sheet, read)) return gridLines(sheet, MOST_LINES);
  const telling = tellingRows(sheet.cells);
  return gridLines(sheet, MOST_LINES, (row) => telling.has(row));
}

/** Whether a sheet begins with a ledger, and with nothing beside it. */
function opensAsLedger(sheet: SheetSnapshot, read: LabelReader): boolean {
  const tables = cutSheet(gridLines(sheet, OPENING), read);
  return tables.length > 0 && tables.every((table) => isLedger(table, read));
}

function isLedger({ heads }: CutTable, read: LabelReader): boolean {
  const cells = heads.flatMap((line) => line.cells);
  return areLedgerHeads(new Set(cells.flatMap(({ text }) => [...read(text).atoms])));
}
