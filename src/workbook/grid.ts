/** The size of a worksheet (ECMA-376 leaves it open; every spreadsheet program has this one). */
export const MOST_ROWS = 1 << 20;
export const MOST_COLUMNS = 1 << 14;

/** Whether a worksheet has such a cell. */
export function isInGrid(row: number, column: number): boolean {
  return row >= 0 && row < MOST_ROWS && column >= 0 && column < MOST_COLUMNS;
}
