import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { SheetSnapshot, SheetVisibility } from '../../../workbook/snapshot';
import { CellColumnsBuilder } from '../../../workbook/cell-columns-builder';
import { isInGrid } from '../../../workbook/grid';
import { TextTableBuilder } from '../../../workbook/text-table-builder';
import { BUILT_IN_FORMATS } from '../xlsx-reader/built-in-formats';
import { kindAndValue } from './cell-value';
import type { Decode } from './code-page';

const BUILT_IN_CODES: ReadonlySet<string> = new Set(BUILT_IN_FORMATS.values());
const VISIBILITIES: readonly SheetVisibility[] = ['visible', 'hidden', 'veryHidden'];
const CELLS_PER_ROW = 8;

/** The worksheets of a workbook the library read, in the order of their tabs. */
export function snapshotSheets(book: WorkBook, decode: Decode): readonly SheetSnapshot[] {
  const texts = new TextTableBuilder();
  const formats = new Map([['General', 0]]);
  const built = book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined || (sheet['!type'] ?? 'sheet') !== 'sheet') return [];
    const visibility = VISIBILITIES[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible';
    return [{ name: decode(name), sheet, visibility, cells: collectCells(sheet, texts, formats, decode) }];
  });
  const table = texts.build();
  const codes = [...formats.keys()];
  return built.map(({ name, sheet, visibility, cells: collected }) => {
    const cells = collected.build(codes, table);
    return {
      name,
      visibility,
      cells,
      merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
      hiddenRows: hiddenIn(sheet['!rows'] ?? []),
      hiddenColumns: hiddenIn(sheet['!cols'] ?? []),
      columnWidths: widthsIn(sheet['!cols'] ?? [], cells.columnCount),
    };
  });
}

function collectCells(
  sheet: WorkSheet,
  texts: TextTableBuilder,
  formats: Map<string, number>,
  decode: Decode,
): CellColumnsBuilder {
  const rows = sheet['!data'] ?? [];
  const cells = new CellColumnsBuilder(rows.length * CELLS_PER_ROW);
  rows.forEach((row, rowIndex) => {
    // The library leaves holes in its dense rows; forEach passes over them.
    row.forEach((cell, columnIndex) => {
      const [kind, value] = kindAndValue(cell, texts, decode);
      if (kind === null || !isInGrid(rowIndex, columnIndex)) return;
      cells.add(rowIndex, columnIndex, kind, value, formatId(formats, formatOf(cell, decode)));
      if (cell.f !== undefined) cells.setFormula(decode(cell.f));
    });
  });
  return cells;
}

/** Its own formats the file wrote; the others are ours and need no decoding. */
function formatOf({ z }: CellObject, decode: Decode): string {
  const code = String(z ?? 'General');
  return BUILT_IN_CODES.has(code) ? code : decode(code);
}

/** The number of a format code among those met so far. */
function formatId(formats: Map<string, number>, code: string): number {
  const id = formats.get(code) ?? formats.size;
  formats.set(code, id);
  return id;
}

function hiddenIn(entries: readonly ({ readonly hidden?: boolean } | undefined)[]): ReadonlySet<number> {
  const hidden = new Set<number>();
  entries.forEach((entry, index) => {
    if (entry?.hidden === true) hidden.add(index);
  });
  return hidden;
}

/** In characters; the library names every column of the grid, in use or not. */
function widthsIn(
  columns: readonly ({ readonly wch?: number; readonly hidden?: boolean } | undefined)[],
  columnCount: number,
): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  columns.slice(0, columnCount).forEach((column, index) => {
    if (column?.wch !== undefined && column.hidden !== true) widths.set(index, Math.max(0, column.wch));
  });
  return widths;
}
