import type { CellColumns, SheetSnapshot, TextTable, WorkbookSnapshot } from '../../workbook/snapshot';
import { fromBase64 } from './base64';
import { areSound, isSoundTable } from './sound-cells';
import type { PackedCells, PackedSheet, PackedWorkbook } from './packet-schema';

/** The snapshot; null where its parts do not fit together, for reading them would run over their ends. */
export function unpackWorkbook({ texts, sheets, ...plain }: PackedWorkbook): WorkbookSnapshot | null {
  const tables = allOf(texts.map(unpackTexts));
  const unpacked = tables && allOf(sheets.map((sheet) => unpackSheet(sheet, tables)));
  return unpacked && { ...plain, sheets: unpacked };
}

function unpackTexts(packed: PackedWorkbook['texts'][number]): TextTable | null {
  const bytes = fromBase64(packed.bytes);
  const starts = wordsOf(packed.starts, Uint32Array);
  if (bytes === null || starts === null || !isSoundTable(bytes, starts)) return null;
  return { bytes, starts, decoded: new Array<string | undefined>(starts.length - 1) };
}

function unpackSheet(packed: PackedSheet, tables: readonly TextTable[]): SheetSnapshot | null {
  const cells = unpackCells(packed.cells, tables);
  if (cells === null) return null;
  const { name, visibility, merges } = packed;
  return {
    name,
    visibility,
    merges,
    cells,
    hiddenRows: new Set(packed.hiddenRows),
    hiddenColumns: new Set(packed.hiddenColumns),
    columnWidths: new Map(packed.columnWidths),
  };
}

function unpackCells(packed: PackedCells, tables: readonly TextTable[]): CellColumns | null {
  const rowStarts = wordsOf(packed.rowStarts, Uint32Array);
  const columns = wordsOf(packed.columns, Uint16Array);
  const kinds = fromBase64(packed.kinds);
  const values = wordsOf(packed.values, Float64Array);
  const formatIds = wordsOf(packed.formatIds, Uint16Array);
  const texts = tables[packed.texts];
  if (!rowStarts || !columns || !kinds || !values || !formatIds || !texts) return null;
  const { rowCount, columnCount, formats } = packed;
  const [formulas, shown] = [new Map(packed.formulas), new Map(packed.shown)];
  const arrays = { rowStarts, columns, kinds, values, formatIds };
  const cells = { rowCount, columnCount, ...arrays, formats, texts, formulas, shown };
  return areSound(cells) ? cells : null;
}

type Words<T> = { readonly BYTES_PER_ELEMENT: number; new (buffer: ArrayBuffer): T };

function wordsOf<T>(text: string, of: Words<T>): T | null {
  const bytes = fromBase64(text);
  if (bytes === null || bytes.length % of.BYTES_PER_ELEMENT !== 0) return null;
  return new of(new Uint8Array(bytes).buffer);
}

function allOf<T>(parts: readonly (T | null)[]): readonly T[] | null {
  const there = parts.filter((part) => part !== null);
  return there.length === parts.length ? there : null;
}
