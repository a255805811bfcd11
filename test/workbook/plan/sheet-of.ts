import { CellKind, type SheetSnapshot } from '../../../src/workbook/snapshot';

/** A literal cell: blank, number, text, or a formula with the value it shows. */
export type LiteralCell =
  null | number | string | { readonly formula: string; readonly value: number | string };

/** A sheet as a reader would give it, from rows of literal cells. */
export function sheetOf(name: string, rows: readonly (readonly LiteralCell[])[]): SheetSnapshot {
  const rowStarts = [0];
  const columns: number[] = [];
  const kinds: number[] = [];
  const values: number[] = [];
  const texts: string[] = [];
  const formulas = new Map<number, string>();
  for (const row of rows) {
    row.forEach((cell, column) => {
      if (cell === null) return;
      const value = typeof cell === 'object' ? cell.value : cell;
      if (typeof cell === 'object') formulas.set(columns.length, cell.formula);
      columns.push(column);
      kinds.push(typeof value === 'number' ? CellKind.number : CellKind.text);
      values.push(typeof value === 'number' ? value : texts.push(value) - 1);
    });
    rowStarts.push(columns.length);
  }
  return {
    name,
    visibility: 'visible',
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnWidths: new Map(),
    cells: {
      rowCount: rows.length,
      columnCount: Math.max(0, ...rows.map((row) => row.length)),
      rowStarts: Uint32Array.from(rowStarts),
      columns: Uint16Array.from(columns),
      kinds: Uint8Array.from(kinds),
      values: Float64Array.from(values),
      formatIds: new Uint16Array(columns.length),
      formats: ['General'],
      texts: { bytes: new Uint8Array(), starts: new Uint32Array(texts.length + 1), decoded: texts },
      formulas,
      shown: new Map(),
    },
  };
}
