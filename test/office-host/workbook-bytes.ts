import { utils, write } from '@e965/xlsx';

/** What a cell of a test workbook holds; a text with "=" first is a formula. */
export type TestCell = string | number | boolean | null;

/** A workbook file of literal sheets. */
export function workbookBytes(
  sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>>,
): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const cells = rows.map((row) =>
      row.map((cell) => (isFormula(cell) ? { t: 'n', f: cell.slice(1) } : cell)),
    );
    utils.book_append_sheet(book, utils.aoa_to_sheet(cells), name);
  }
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

function isFormula(cell: TestCell): cell is string {
  return typeof cell === 'string' && cell.startsWith('=');
}
