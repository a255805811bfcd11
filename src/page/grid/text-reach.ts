import { entryAt, kindOf } from '../../workbook/cell';
import { CellKind, type SheetSnapshot } from '../../workbook/snapshot';
import { lengthOf, offsetOf, type Axis } from './axis';
import { areaAt, type MergeIndex } from './merge-index';

/** Columns looked through for a neighbour; further away no text reaches. */
const FURTHEST = 40;

/**
 * How far the text of a cell may run, in pixels from its left edge: over the blank cells to its right, as in a
 * spreadsheet program. Numbers and merged cells keep to themselves.
 */
export function textReach(
  sheet: SheetSnapshot,
  columns: Axis,
  merges: MergeIndex,
  row: number,
  column: number,
): number {
  const left = offsetOf(columns, column);
  const own = offsetOf(columns, column + 1) - left;
  if (kindOf(sheet.cells, entryAt(sheet.cells, row, column)) !== CellKind.text) return own;
  let next = column + 1;
  while (next - column < FURTHEST && isFree(sheet, merges, row, next)) next += 1;
  const right = next - column < FURTHEST ? offsetOf(columns, next) : lengthOf(columns);
  return Math.max(own, right - left);
}

function isFree({ cells }: SheetSnapshot, merges: MergeIndex, row: number, column: number): boolean {
  if (entryAt(cells, row, column) >= 0) return false;
  const { top, left, bottom, right } = areaAt(merges, row, column);
  return top === bottom && left === right;
}
