import { kindOf, textOf } from '../../workbook/cell';
import { CellKind, type SheetSnapshot } from '../../workbook/snapshot';
import { offsetOf, type Axis } from './axis';
import { areaAt, type MergeIndex } from './merge-index';
import { linesIn } from './text-lines';
import { textReach } from './text-reach';

/** The height of a row with one line of text. */
export const ROW_PIXELS = 24;
const LINE_PIXELS = 18;
const MOST_LINES = 12;
/** Ledgers of more rows are read line by line; measuring all of their texts would take seconds. */
const MOST_MEASURED = 3000;

/** How high each row is, for its texts to be read whole; the same for every row of a large sheet. */
export function rowPixels(sheet: SheetSnapshot, columns: Axis, merges: MergeIndex): (row: number) => number {
  const { cells } = sheet;
  if (cells.rowCount > MOST_MEASURED) return () => ROW_PIXELS;
  const heights = new Map<number, number>();
  for (let row = 0; row < cells.rowCount; row += 1) {
    for (let entry = cells.rowStarts[row] ?? 0; entry < (cells.rowStarts[row + 1] ?? 0); entry += 1) {
      if (kindOf(cells, entry) !== CellKind.text) continue;
      const need = neededBy(sheet, columns, merges, row, entry);
      if (need !== null) raise(heights, need);
    }
  }
  return (row) => heights.get(row) ?? ROW_PIXELS;
}

type Need = { readonly top: number; readonly bottom: number; readonly height: number };

/** What one text needs, null where it is hidden; a cell merged over several rows shares its need among them. */
function neededBy(
  sheet: SheetSnapshot,
  columns: Axis,
  merges: MergeIndex,
  row: number,
  entry: number,
): Need | null {
  const column = sheet.cells.columns[entry] ?? 0;
  const { top, bottom, left, right } = areaAt(merges, row, column);
  const own = offsetOf(columns, right + 1) - offsetOf(columns, left);
  if (own === 0) return null;
  const width = left === right && top === bottom ? textReach(sheet, columns, merges, row, column) : own;
  const lines = Math.min(MOST_LINES, linesIn(textOf(sheet.cells, entry), width));
  const height = (lines - 1) * LINE_PIXELS + ROW_PIXELS;
  return { top, bottom, height: height / (bottom - top + 1) };
}

function raise(heights: Map<number, number>, { top, bottom, height }: Need): void {
  if (height <= ROW_PIXELS) return;
  for (let row = top; row <= bottom; row += 1) {
    heights.set(row, Math.max(heights.get(row) ?? 0, Math.ceil(height)));
  }
}
