import { columnIndex, type Area } from '../domain/cell-address';
import { isInGrid, MOST_COLUMNS, MOST_ROWS } from './grid';

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** The area of a reference inside a sheet, such as A1, $A$1:C3, B:C or 3:5; null where it is none. */
export function areaOfReference(reference: string): Area | null {
  const cells = CELLS.exec(reference);
  if (cells !== null) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return between(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  const columns = COLUMNS.exec(reference);
  if (columns !== null) {
    const [, left = '', right = ''] = columns;
    return between(0, columnIndex(left), MOST_ROWS - 1, columnIndex(right));
  }
  const [, top, bottom] = ROWS.exec(reference) ?? [];
  return between(Number(top) - 1, 0, Number(bottom) - 1, MOST_COLUMNS - 1);
}

/** The area of two corners, whichever stands first; null where one is no cell of a sheet. */
function between(row: number, column: number, otherRow: number, otherColumn: number): Area | null {
  if (!isInGrid(row, column) || !isInGrid(otherRow, otherColumn)) return null;
  return {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
}
