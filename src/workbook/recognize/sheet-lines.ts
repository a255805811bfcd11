import { kindOf, numberOf, textOf } from '../cell';
import { CellKind, type MergedArea, type SheetSnapshot } from '../snapshot';
import { dateText } from './date-text';
import { cleanText } from './label';

/** A cell that holds something, read once; `text` is cleaned, "" for cells that are not text. */
export type LineCell = {
  readonly column: number;
  /** Last column the cell covers by a merge. */
  readonly lastColumn: number;
  /** Last row the cell covers by a merge. */
  readonly lastRow: number;
  readonly text: string;
  readonly number: number | null;
};

/** A row that holds something. */
export type SheetLine = { readonly row: number; readonly cells: readonly LineCell[] };

/** No table of a budget unit has more rows; longer sheets are ledgers, which are read by index. */
export const MOST_LINES = 20000;

/** The first `limit` rows that hold something, in order. */
export function readLines(sheet: SheetSnapshot, limit: number): readonly SheetLine[] {
  const merges = mergesByCorner(sheet);
  const lines: SheetLine[] = [];
  for (let row = 0; row < sheet.cells.rowCount && lines.length < limit; row += 1) {
    const cells = lineCells(sheet, row, merges);
    if (cells.length > 0) lines.push({ row, cells });
  }
  return lines;
}

function lineCells(sheet: SheetSnapshot, row: number, merges: ReadonlyMap<string, MergedArea>): LineCell[] {
  const { rowStarts, columns } = sheet.cells;
  const found: LineCell[] = [];
  for (let entry = rowStarts[row] ?? 0; entry < (rowStarts[row + 1] ?? 0); entry += 1) {
    const cell = readLineCell(sheet, row, columns[entry] ?? 0, entry, merges);
    if (cell !== null) found.push(cell);
  }
  return found;
}

function readLineCell(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  entry: number,
  merges: ReadonlyMap<string, MergedArea>,
): LineCell | null {
  const kind = kindOf(sheet.cells, entry);
  const text = cleanText(dateText(sheet.cells, entry, false) ?? textOf(sheet.cells, entry));
  if (text === '' && kind === CellKind.text) return null;
  const merge = merges.get(`${row},${column}`);
  const number = text === '' ? numberOf(sheet.cells, entry) : null;
  return { column, lastColumn: merge?.right ?? column, lastRow: merge?.bottom ?? row, text, number };
}

function mergesByCorner(sheet: SheetSnapshot): ReadonlyMap<string, MergedArea> {
  return new Map(sheet.merges.map((merge) => [`${merge.top},${merge.left}`, merge]));
}
