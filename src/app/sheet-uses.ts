import type { Area, CellRange } from '../domain/cell-address';
import type { Reading } from '../domain/fact/reading';
import type { TableUse, UseReason } from '../domain/table-use';
import type { Book } from '../workbook/answer/books';
import { rangeOf, titleOf, type MeantTable } from '../workbook/meaning/table';
import { isOwnSheet } from '../workbook/plan/own-sheet';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { RecognizedTable } from '../workbook/tables/table';

/** What is known of the tables of some workbooks once they are read. */
type Known = {
  readonly workbooks: readonly WorkbookSnapshot[];
  readonly books: readonly Book[];
  readonly tables: readonly RecognizedTable[];
  /** Of the tables with figures. */
  readonly uses: readonly TableUse[];
  /** Sums over ledgers. */
  readonly sums: readonly Reading[];
};

/** What became of every table and every sheet, in their order; our own sheets are no input. */
export function sheetUses(known: Known): readonly TableUse[] {
  return known.workbooks.flatMap((workbook, index) => {
    const book = known.books[index];
    if (book === undefined) return [];
    const sheets = workbook.sheets.filter((sheet) => !isOwnSheet(sheet));
    return sheets.flatMap((sheet) => usesOfSheet(sheet, book, known));
  });
}

function usesOfSheet(sheet: SheetSnapshot, book: Book, { tables, uses, sums }: Known): readonly TableUse[] {
  const isHere = (range: CellRange): boolean => range.workbook === book.name && range.sheet === sheet.name;
  const listed = tables.filter(({ range }) => isHere(range));
  const summed = sums.filter(({ source }) => isHere(source));
  const told = uses.filter(({ range }) => isHere(range)).map((use) => asListed(use, listed, summed));
  const here = ({ place }: MeantTable): boolean => place.sheet === sheet.name;
  const forms = book.tables.filter((table) => here(table) && table.figures.length === 0 && hasHeads(table));
  const all = [
    ...told,
    ...forms.map((table) => asListed(unused(table, { code: 'noFigures' }), listed, [])),
    ...book.leftOut.filter(here).map((table) => unused(table, { code: 'leftOut' })),
  ];
  if (all.length === 0) return [wholeSheet(sheet, book)];
  return all.sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
}

const hasHeads = ({ cut }: MeantTable): boolean => cut.heads.length > 0;

/** A list or a ledger is used in its own way, whether or not its figures answer for facts. */
function asListed(use: TableUse, listed: readonly RecognizedTable[], sums: readonly Reading[]): TableUse {
  const table = listed.find(({ range }) => isSamePlace(range, use.range));
  if (table?.kind === 'keyWork' || table?.kind === 'evidence')
    return { ...use, used: 'used', why: { code: 'readByLine', what: table.kind } };
  if (table?.kind !== 'expenditureLedger' || sums.length === 0) return use;
  const facts = [...new Set(sums.map(({ fact }) => fact))];
  return { ...use, used: 'used', figures: facts.length, why: { code: 'answers', facts } };
}

const isSamePlace = (a: Area, b: Area): boolean => a.top === b.top && a.left === b.left;

function unused(table: MeantTable, why: UseReason): TableUse {
  return { range: rangeOf(table), title: titleOf(table), used: 'unused', figures: 0, why };
}

/** A sheet without any table: the cover, a text, or nothing. */
function wholeSheet(
  { name, cells: { rowCount, columnCount } }: SheetSnapshot,
  { name: workbook, cover }: Book,
): TableUse {
  const bottom = Math.max(rowCount - 1, 0);
  const right = Math.max(columnCount - 1, 0);
  const range = { workbook, sheet: name, top: 0, left: 0, bottom, right };
  const isCover = cover?.range.sheet === name;
  const why: UseReason = isCover
    ? { code: 'readByLine', what: 'cover' }
    : { code: rowCount === 0 ? 'blank' : 'noFigures' };
  return { range, title: name, used: isCover ? 'used' : 'unused', figures: 0, why };
}
