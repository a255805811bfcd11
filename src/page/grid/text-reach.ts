import { entryAt, textOf } from '../../workbook/cell';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { offsetOf, type Axis } from './axis';
import { areaAt, type MergeIndex } from './merge-index';
import { textPixels } from './text-lines';

/**
 * How far the text of a cell runs, in pixels from its left edge: over as many of the blank cells to its right as it
 * needs, as in a spreadsheet program. Numbers and merged cells keep to themselves.
 */
export function textReach(
  sheet: SheetSnapshot,
  columns: Axis,
  merges: MergeIndex,
  row: number,
  column: number,
): number {
  const { cells } = sheet;
  const left = offsetOf(columns, column);
  const text = textOf(cells, entryAt(cells, row, column));
  const needed = textPixels(text);
  let reach = offsetOf(columns, column + 1) - left;
  // Whoever breaks lines by hand has the program break the others as well.
  if (text.includes('\n')) return reach;
  const last = columns.lines.at(-1) ?? 0;
  for (let next = column + 1; next <= last && reach < needed && isFree(sheet, merges, row, next); next += 1) {
    reach = offsetOf(columns, next + 1) - left;
  }
  return reach;
}

function isFree({ cells }: SheetSnapshot, merges: MergeIndex, row: number, column: number): boolean {
  if (entryAt(cells, row, column) >= 0) return false;
  const { top, left, bottom, right } = areaAt(merges, row, column);
  return top === bottom && left === right;
}
