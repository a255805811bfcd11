/** Begins every cell of a table's line. */
export const CELL_MARK = '｜';
/** A cell that the one to its left reaches over. */
export const CONTINUED = '←';
/** A new line inside a cell. */
export const LINE_BREAK = '⏎';
