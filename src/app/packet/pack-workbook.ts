import type { SheetSnapshot, TextTable, WorkbookSnapshot } from '../../workbook/snapshot';
import { toBase64 } from './base64';
import type { PackedCells, PackedSheet, PackedWorkbook } from './packet-schema';

/** A snapshot as plain JSON; the same snapshot gives the same text. */
export function packWorkbook({
  name,
  sheets,
  definedNames,
  date1904,
  signed,
  doubts,
}: WorkbookSnapshot): PackedWorkbook {
  const tables = [...new Set(sheets.map(({ cells }) => cells.texts))];
  return {
    name,
    texts: tables.map(({ bytes, starts }) => ({ bytes: bytesText(bytes), starts: bytesText(starts) })),
    sheets: sheets.map((sheet) => packSheet(sheet, tables)),
    definedNames: definedNames.map((each) => ({
      name: each.name,
      reference: each.reference,
      sheet: each.sheet,
    })),
    date1904,
    signed,
    doubts: [...doubts],
  };
}

function packSheet(sheet: SheetSnapshot, tables: readonly TextTable[]): PackedSheet {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: packCells(sheet, tables),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({ top, left, bottom, right })),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    columnWidths: inOrder(sheet.columnWidths),
  };
}

function packCells({ cells }: SheetSnapshot, tables: readonly TextTable[]): PackedCells {
  return {
    rowCount: cells.rowCount,
    columnCount: cells.columnCount,
    rowStarts: bytesText(cells.rowStarts),
    columns: bytesText(cells.columns),
    kinds: bytesText(cells.kinds),
    values: bytesText(cells.values),
    formatIds: bytesText(cells.formatIds),
    formats: [...cells.formats],
    texts: tables.indexOf(cells.texts),
    formulas: inOrder(cells.formulas),
    shown: inOrder(cells.shown),
  };
}

function inOrder<T>(entries: ReadonlyMap<number, T>): [number, T][] {
  return [...entries].sort(([a], [b]) => a - b);
}

/** Numbers as their bytes in little-endian order, which every machine that runs Office has. */
function bytesText({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  return toBase64(new Uint8Array(buffer, byteOffset, byteLength));
}
