import { columnIndex, columnLetters } from '../../../domain/cell-address';
import { MOST_COLUMNS, MOST_ROWS } from '../../../workbook/grid';

/** The pieces of a formula, whichever comes first; only references are moved, and each piece takes linear time. */
const PIECE = new RegExp(
  [
    /"(?:[^"]|"")*"/, // a text
    /'(?:[^']|'')*'/, // a quoted sheet name
    /\[(?:[^[\]]|\[[^[\]]*\])*\]/, // a workbook's number, or a table's columns
    /(?<cell>\$?[A-Za-z]{1,3}\$?\d{1,7})(?![\w.(!\u0080-\uffff])/,
    /(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\w.(!\u0080-\uffff])/,
    /(?<rows>\$?\d{1,7}:\$?\d{1,7})(?![\w.(!\u0080-\uffff])/,
    /[\w.\u0080-\uffff]+/, // a name or number
    /[^"'[\w.$\u0080-\uffff]+/,
    /[$"'[]/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

const LETTERS = /(\$?)([A-Za-z]{1,3})/g;
const DIGITS = /(\$?)(\d{1,7})/g;

/** The formula of a shared-formula cell: the master's, with its relative references moved by rows and columns. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECE, (piece, ...found: readonly unknown[]) =>
    isReference(found.at(-1)) ? shiftReference(piece, rows, columns) : piece,
  );
}

/** Beyond the edge of the sheet a reference goes on at the other side, as spreadsheet programs have it. */
function shiftReference(reference: string, rows: number, columns: number): string {
  return reference
    .replace(DIGITS, (whole, fixed: string, digits: string) =>
      fixed === '' ? String(wrapped(Number(digits) - 1 + rows, MOST_ROWS) + 1) : whole,
    )
    .replace(LETTERS, (whole, fixed: string, letters: string) =>
      fixed === '' ? columnLetters(wrapped(columnIndex(letters) + columns, MOST_COLUMNS)) : whole,
    );
}

function wrapped(index: number, size: number): number {
  return ((index % size) + size) % size;
}

function isReference(groups: unknown): boolean {
  return Object.values(groups ?? {}).some((group) => group !== undefined);
}
