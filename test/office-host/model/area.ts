import { columnIndex, type Area } from '../../../src/domain/cell-address';

/** Excel's own limits. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MOST_ROWS - 1, right: MOST_COLUMNS - 1 };

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads `A1`, `$A$1:B2`, `A:C` or `3:5`; null where it is no address of Excel's grid. */
export function areaOf(address: string): Area | null {
  const cells = CELLS.exec(address);
  if (cells !== null) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return inGrid(ordered(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right)));
  }
  const columns = COLUMNS.exec(address);
  if (columns !== null) {
    const [, left = '', right = ''] = columns;
    return inGrid(ordered(0, columnIndex(left), MOST_ROWS - 1, columnIndex(right)));
  }
  const rows = ROWS.exec(address);
  if (rows === null) return null;
  return inGrid(ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MOST_COLUMNS - 1));
}

/** The area where it lies on Excel's grid; null where it does not. */
export function inGrid(area: Area): Area | null {
  const inside = area.top >= 0 && area.left >= 0 && area.bottom < MOST_ROWS && area.right < MOST_COLUMNS;
  return inside && area.bottom >= area.top && area.right >= area.left ? area : null;
}

export function rowsOf(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnsOf(area: Area): number {
  return area.right - area.left + 1;
}

/** Whether the area reaches over all rows or all columns of a sheet. */
export function isUnbounded(area: Area): boolean {
  return rowsOf(area) === MOST_ROWS || columnsOf(area) === MOST_COLUMNS;
}

/** The cells of both; null where there are none. */
export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.bottom >= area.top && area.right >= area.left ? area : null;
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): Area {
  return boundingArea(
    { top: row, left: column, bottom: row, right: column },
    { top: otherRow, left: otherColumn, bottom: otherRow, right: otherColumn },
  );
}
