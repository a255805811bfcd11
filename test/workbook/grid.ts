import {
  CellKind,
  type MergedArea,
  type SheetSnapshot,
  type SheetVisibility,
  type WorkbookSnapshot,
} from '../../src/workbook/snapshot';

/** A literal cell: text, number, blank, or one with a format, formula or error. */
export type GridCell =
  | string
  | number
  | null
  | {
      readonly value: string | number;
      readonly format?: string;
      readonly formula?: string;
      readonly shown?: string;
    }
  | { readonly error: string }
  | { readonly uncalculated: string };

export type GridOptions = {
  /** Merges as "A1:D1". */
  readonly merges?: readonly string[];
  readonly visibility?: SheetVisibility;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Format of plain numbers; "#,##0.00" unless told. */
  readonly format?: string;
};

/** A workbook of literal sheets. */
export function workbookOf(name: string, ...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { name, sheets, definedNames: [], date1904: false, signed: false };
}

/** A sheet written as its rows; null is a blank cell. */
export function sheetOf(
  name: string,
  rows: readonly (readonly GridCell[])[],
  options: GridOptions = {},
): SheetSnapshot {
  const columns: number[] = [];
  const kinds: number[] = [];
  const values: number[] = [];
  const formatIds: number[] = [];
  const formats: string[] = ['General'];
  const texts: string[] = [];
  const formulas = new Map<number, string>();
  const shown = new Map<number, string>();
  const rowStarts = [0];
  const formatId = (format: string): number => {
    if (!formats.includes(format)) formats.push(format);
    return formats.indexOf(format);
  };
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      if (cell === null) continue;
      const entry = columns.push(column) - 1;
      const literal = typeof cell === 'object' ? cell : { value: cell };
      const value = 'value' in literal ? literal.value : 'error' in literal ? literal.error : 0;
      const format =
        ('format' in literal ? literal.format : undefined) ??
        (typeof value === 'number' ? (options.format ?? '#,##0.00') : 'General');
      formatIds.push(formatId(format));
      if ('uncalculated' in literal) {
        kinds.push(CellKind.formulaWithoutValue);
        formulas.set(entry, literal.uncalculated);
        values.push(0);
        continue;
      }
      kinds.push(
        'error' in literal ? CellKind.error : typeof value === 'number' ? CellKind.number : CellKind.text,
      );
      values.push(typeof value === 'number' ? value : texts.push(value) - 1);
      if ('formula' in literal && literal.formula !== undefined) formulas.set(entry, literal.formula);
      if ('shown' in literal && literal.shown !== undefined) shown.set(entry, literal.shown);
    }
    rowStarts.push(columns.length);
  }
  return {
    name,
    visibility: options.visibility ?? 'visible',
    merges: (options.merges ?? []).map(mergedArea),
    hiddenRows: new Set(options.hiddenRows ?? []),
    hiddenColumns: new Set(options.hiddenColumns ?? []),
    cells: {
      rowCount: rows.length,
      columnCount: Math.max(0, ...rows.map((row) => row.length)),
      rowStarts: Uint32Array.from(rowStarts),
      columns: Uint16Array.from(columns),
      kinds: Uint8Array.from(kinds),
      values: Float64Array.from(values),
      formatIds: Uint16Array.from(formatIds),
      formats,
      texts: textTable(texts),
      formulas,
      shown,
    },
  };
}

function textTable(texts: readonly string[]) {
  const parts = texts.map((text) => new TextEncoder().encode(text));
  const starts = new Uint32Array(parts.length + 1);
  parts.forEach((part, index) => {
    starts[index + 1] = (starts[index] ?? 0) + part.length;
  });
  const bytes = new Uint8Array(starts[parts.length] ?? 0);
  parts.forEach((part, index) => bytes.set(part, starts[index] ?? 0));
  return { bytes, starts, decoded: [] };
}

function mergedArea(address: string): MergedArea {
  const [first = '', last = first] = address.split(':');
  const [top, left] = position(first);
  const [bottom, right] = position(last);
  return { top, left, bottom, right };
}

function position(address: string): [number, number] {
  const [, letters = '', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(digits) - 1, column];
}
