import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { failure, success, type Result } from '../../domain/result';
import {
  CellKind,
  type SheetSnapshot,
  type SheetVisibility,
  type WorkbookSnapshot,
} from '../../workbook/snapshot';
import { CellColumnsBuilder } from './xlsx-reader/cell-columns-builder';
import { TextTableBuilder } from './xlsx-reader/text-table-builder';

/** Why an .xls file cannot be read. */
export type XlsProblem = {
  readonly code: 'fileEncrypted' | 'fileTruncated' | 'noSheets';
  readonly detail: string | null;
};

const VISIBILITIES: readonly SheetVisibility[] = ['visible', 'hidden', 'veryHidden'];

/** Reads an old binary workbook (BIFF5 or BIFF8); the library is loaded only for such a file. */
export async function readXls(
  bytes: Uint8Array,
  name: string,
): Promise<Result<WorkbookSnapshot, XlsProblem>> {
  const { read } = await import('@e965/xlsx');
  let book: WorkBook;
  try {
    book = read(bytes, {
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellHTML: false,
      cellText: false,
      raw: true,
    });
  } catch (error) {
    const encrypted = error instanceof Error && /password|encrypt/i.test(error.message);
    return failure({ code: encrypted ? 'fileEncrypted' : 'fileTruncated', detail: null });
  }
  const sheets = snapshotSheets(book);
  if (sheets.length === 0) return failure({ code: 'noSheets', detail: null });
  return success({
    name,
    sheets,
    definedNames: (book.Workbook?.Names ?? []).map(({ Name, Ref, Sheet }) => ({
      name: Name,
      reference: Ref,
      sheet: Sheet === undefined ? null : (book.SheetNames[Sheet] ?? null),
    })),
    date1904: book.Workbook?.WBProps?.date1904 ?? false,
    signed: false,
  });
}

function snapshotSheets(book: WorkBook): readonly SheetSnapshot[] {
  const texts = new TextTableBuilder();
  const formats = new FormatTable();
  const built = book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined) return [];
    const cells = collectCells(sheet, texts, formats);
    return [
      {
        name,
        sheet,
        cells,
        visibility: VISIBILITIES[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible',
      },
    ];
  });
  const table = texts.build();
  return built.map(({ name, sheet, cells, visibility }) => ({
    name,
    visibility,
    cells: cells.build(formats.codes, table),
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    hiddenRows: hiddenIn(sheet['!rows'] ?? []),
    hiddenColumns: hiddenIn(sheet['!cols'] ?? []),
  }));
}

/** The codes of all formats met; format 0 is General. */
class FormatTable {
  readonly codes: string[] = ['General'];
  private readonly ids = new Map<string, number>([['General', 0]]);

  idOf(code: string): number {
    const known = this.ids.get(code);
    if (known !== undefined) return known;
    const id = this.codes.push(code) - 1;
    this.ids.set(code, id);
    return id;
  }
}

function collectCells(sheet: WorkSheet, texts: TextTableBuilder, formats: FormatTable): CellColumnsBuilder {
  const rows = sheet['!data'] ?? [];
  const cells = new CellColumnsBuilder(rows.length * 8);
  rows.forEach((row, rowIndex) => {
    // The library leaves holes in its dense rows; forEach passes over them.
    row.forEach((cell, columnIndex) => {
      addCell(
        cells,
        texts,
        rowIndex,
        columnIndex,
        cell,
        formats.idOf(cell.z === undefined ? 'General' : String(cell.z)),
      );
    });
  });
  return cells;
}

function addCell(
  cells: CellColumnsBuilder,
  texts: TextTableBuilder,
  row: number,
  column: number,
  cell: CellObject,
  formatId: number,
): void {
  const [kind, value] = kindAndValue(cell, texts);
  if (kind === null) return;
  cells.add(row, column, kind, value, formatId);
  if (cell.f !== undefined) cells.setFormula(cell.f);
}

function kindAndValue(cell: CellObject, texts: TextTableBuilder): readonly [CellKind | null, number] {
  switch (cell.t) {
    case 'n':
      return typeof cell.v === 'number' ? [CellKind.number, cell.v] : [null, 0];
    case 'b':
      return [CellKind.boolean, cell.v === true ? 1 : 0];
    case 's':
    case 'e': {
      const text = String(cell.t === 'e' ? (cell.w ?? cell.v ?? '#ERROR!') : (cell.v ?? ''));
      if (text === '') return [null, 0];
      texts.appendText(text);
      return [cell.t === 'e' ? CellKind.error : CellKind.text, texts.finish()];
    }
    default:
      return cell.f === undefined ? [null, 0] : [CellKind.formulaWithoutValue, 0];
  }
}

function hiddenIn(entries: readonly ({ readonly hidden?: boolean } | undefined)[]): ReadonlySet<number> {
  const hidden = new Set<number>();
  entries.forEach((entry, index) => {
    if (entry?.hidden === true) hidden.add(index);
  });
  return hidden;
}
