import {
  CellKind,
  type CellColumns,
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
  return { name, sheets, definedNames: [], date1904: false, signed: false, doubts: [] };
}

/** A sheet written as its rows; null is a blank cell. */
export function sheetOf(
  name: string,
  rows: readonly (readonly GridCell[])[],
  options: GridOptions = {},
): SheetSnapshot {
  return {
    name,
    visibility: options.visibility ?? 'visible',
    merges: (options.merges ?? []).map(mergedArea),
    hiddenRows: new Set(options.hiddenRows ?? []),
    hiddenColumns: new Set(options.hiddenColumns ?? []),
    columnWidths: new Map(),
    cells: cellColumns(rows, options.format ?? '#,##0.00'),
  };
}

type Literal = {
  readonly kind: CellKind;
  readonly value: string | number;
  readonly format: string;
  readonly formula: string | null;
  readonly shown: string | null;
};

function literal(cell: NonNullable<GridCell>, numberFormat: string): Literal {
  const plain = { format: 'General', formula: null, shown: null };
  if (typeof cell === 'string') return { ...plain, kind: CellKind.text, value: cell };
  if (typeof cell === 'number') return { ...plain, kind: CellKind.number, value: cell, format: numberFormat };
  if ('error' in cell) return { ...plain, kind: CellKind.error, value: cell.error };
  if ('uncalculated' in cell) {
    return { ...plain, kind: CellKind.formulaWithoutValue, value: 0, formula: cell.uncalculated };
  }
  const { format, formula, shown } = cell;
  return {
    ...literal(cell.value, format ?? numberFormat),
    ...(formula === undefined ? {} : { formula }),
    ...(shown === undefined ? {} : { shown }),
  };
}

function cellColumns(rows: readonly (readonly GridCell[])[], numberFormat: string): CellColumns {
  const placed = rows.map((row) =>
    row.flatMap((cell, column) => (cell === null ? [] : [{ column, ...literal(cell, numberFormat) }])),
  );
  const cells = placed.flat();
  const formats = [...new Set(['General', ...cells.map((cell) => cell.format)])];
  const texts = cells.flatMap((cell) => (typeof cell.value === 'string' ? [cell.value] : []));
  let text = 0;
  let start = 0;
  return {
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    rowStarts: Uint32Array.from([0, ...placed.map((row) => (start += row.length))]),
    columns: Uint16Array.from(cells.map((cell) => cell.column)),
    kinds: Uint8Array.from(cells.map((cell) => cell.kind)),
    values: Float64Array.from(cells.map(({ value }) => (typeof value === 'number' ? value : text++))),
    formatIds: Uint16Array.from(cells.map((cell) => formats.indexOf(cell.format))),
    formats,
    texts: textTable(texts),
    formulas: byEntry(cells, (cell) => cell.formula),
    shown: byEntry(cells, (cell) => cell.shown),
  };
}

function byEntry(
  cells: readonly Literal[],
  of: (cell: Literal) => string | null,
): ReadonlyMap<number, string> {
  return new Map(
    cells.flatMap((cell, entry) => {
      const text = of(cell);
      return text === null ? [] : [[entry, text] as const];
    }),
  );
}

function textTable(texts: readonly string[]) {
  const parts = texts.map((text) => new TextEncoder().encode(text));
  const starts = new Uint32Array(parts.length + 1);
  parts.forEach((part, index) => {
    starts[index + 1] = (starts[index] ?? 0) + part.length;
  });
  const bytes = new Uint8Array(starts[parts.length] ?? 0);
  parts.forEach((part, index) => {
    bytes.set(part, starts[index] ?? 0);
  });
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
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(digits) - 1, column];
}
