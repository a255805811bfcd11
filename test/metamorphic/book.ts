import {
  addressInSheet,
  addressInWorkbook,
  cellAt,
  fullAddress,
  type CellRange,
} from '../../src/domain/cell-address';
import { entryAt, formatOf, kindOf, numberOf, textOf } from '../../src/workbook/cell';
import {
  CellKind,
  type MergedArea,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/workbook/snapshot';
import { sheetOf } from '../workbook/grid';

/** A cell that knows where it stood in what was handed in, as `'三公'!A8`; null where it did not stand there. */
export type Cell = {
  readonly value: number | string;
  readonly format: string;
  readonly origin: string | null;
};

export type Row = readonly (Cell | null)[];

/** A sheet as rows that can be moved about. Formulas have become their values: what they point at moves. */
export type Sheet = Pick<SheetSnapshot, 'name' | 'visibility' | 'merges'> & { readonly rows: readonly Row[] };

/** A workbook as sheets that can be moved about. */
export type Book = Omit<WorkbookSnapshot, 'sheets'> & { readonly sheets: readonly Sheet[] };

/** A snapshot whose cells know where they stand. */
export function bookOf(workbook: WorkbookSnapshot): Book {
  return { ...workbook, sheets: workbook.sheets.map(openSheet) };
}

function openSheet(sheet: SheetSnapshot): Sheet {
  const { name, visibility, merges, cells, hiddenRows, hiddenColumns } = sheet;
  if (hiddenRows.size + hiddenColumns.size > 0) throw new Error(`${name}: hidden rows would be moved unseen`);
  const rows = Array.from({ length: cells.rowCount }, (_, row) =>
    Array.from({ length: cells.columnCount }, (__, column) => openCell(sheet, row, column)),
  );
  return { name, visibility, merges, rows };
}

function openCell({ name, cells }: SheetSnapshot, row: number, column: number): Cell | null {
  const entry = entryAt(cells, row, column);
  if (entry < 0) return null;
  const value = kindOf(cells, entry) === CellKind.text ? textOf(cells, entry) : numberOf(cells, entry);
  const origin = addressInWorkbook(cellAt('', name, row, column));
  if (value === null) throw new Error(`${origin}: neither a number nor a text`);
  return { value, format: formatOf(cells, entry), origin };
}

/** The snapshot that a host would give of a book. */
export function snapshotOf(book: Book): WorkbookSnapshot {
  const sheets = book.sheets.map(({ name, visibility, merges, rows }) =>
    sheetOf(name, rows, { visibility, merges: merges.map(addressInSheet) }),
  );
  return { ...book, sheets };
}

/** Where the cells of what was handed in stand now, by their origin, and the addresses of cells that did not stand there. */
export type Places = {
  readonly now: ReadonlyMap<string, CellRange>;
  readonly strangers: ReadonlySet<string>;
};

/** Where every cell of some books came from. */
export function placesOf(books: readonly Book[]): Places {
  const now = new Map<string, CellRange>();
  const strangers = new Set<string>();
  for (const book of books) {
    for (const sheet of book.sheets) {
      sheet.rows.forEach((cells, row) => {
        cells.forEach((cell, column) => {
          const place = cellAt(book.name, sheet.name, row, column);
          if (cell?.origin === null) strangers.add(fullAddress(place));
          else if (cell !== null) now.set(cell.origin, place);
        });
      });
    }
  }
  return { now, strangers };
}

/** Rows up to the last used or merged one. */
export function heightOf({ rows, merges }: Sheet): number {
  const used = rows.findLastIndex((row) => row.some((cell) => cell !== null));
  return Math.max(used, ...merges.map(({ bottom }) => bottom)) + 1;
}

/** Columns up to the last used or merged one. */
export function widthOf({ rows, merges }: Sheet): number {
  const used = rows.map((row) => row.findLastIndex((cell) => cell !== null));
  return Math.max(-1, ...used, ...merges.map(({ right }) => right)) + 1;
}

/** A row with blanks up to a width. */
export function padded(row: Row, width: number): Row {
  return Array.from({ length: width }, (_, column) => row[column] ?? null);
}

type Move = (index: number) => number;
const STAY: Move = (index) => index;

/** The sheet with every row and column where the moves say; the order stays, so merged areas stay whole. */
export function relocated(sheet: Sheet, { row = STAY, column = STAY }: { row?: Move; column?: Move }): Sheet {
  const rows: (Cell | null)[][] = [];
  sheet.rows.forEach((cells, from) => {
    const to = row(from);
    while (rows.length <= to) rows.push([]);
    const moved = rows[to] ?? [];
    cells.forEach((cell, index) => {
      while (moved.length <= column(index)) moved.push(null);
      moved[column(index)] = cell;
    });
  });
  const merges = sheet.merges.map(({ top, left, bottom, right }): MergedArea => ({
    top: row(top),
    left: column(left),
    bottom: row(bottom),
    right: column(right),
  }));
  return { ...sheet, rows, merges };
}

/** The sheet with other cells in the same places. */
export function mapCells(sheet: Sheet, change: (cell: Cell, row: number, column: number) => Cell): Sheet {
  const rows = sheet.rows.map((cells, row) => cells.map((cell, column) => cell && change(cell, row, column)));
  return { ...sheet, rows };
}

/** The books with some sheets changed; null where no sheet can be. */
export function changeSheets(
  books: readonly Book[],
  change: (sheet: Sheet, index: number) => Sheet | null,
): readonly Book[] | null {
  const changed = books.map(({ sheets }) => sheets.map(change));
  if (changed.flat().every((sheet) => sheet === null)) return null;
  return books.map((book, at) => ({
    ...book,
    sheets: book.sheets.map((sheet, index) => changed[at]?.[index] ?? sheet),
  }));
}

/** The texts of a sheet, in reading order. */
export function textsOf({ rows }: Sheet): readonly string[] {
  return rows.flatMap((row) => row.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : [])));
}
