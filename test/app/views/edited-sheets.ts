import { CellKind, type CellColumns, type SheetSnapshot } from '../../../src/workbook/snapshot';

/** The sheet with a text in the first column of a new last row. */
export function withTextBelow(sheet: SheetSnapshot, text: string): SheetSnapshot {
  const { cells } = sheet;
  const { texts } = cells;
  const added = new TextEncoder().encode(text);
  const count = texts.starts.length - 1;
  const appended: CellColumns = {
    ...cells,
    rowCount: cells.rowCount + 1,
    rowStarts: Uint32Array.from([...cells.rowStarts, cells.columns.length + 1]),
    columns: Uint16Array.from([...cells.columns, 0]),
    kinds: Uint8Array.from([...cells.kinds, CellKind.text]),
    values: Float64Array.from([...cells.values, count]),
    formatIds: Uint16Array.from([...cells.formatIds, 0]),
    texts: {
      bytes: Uint8Array.from([...texts.bytes.slice(0, texts.starts[count]), ...added]),
      starts: Uint32Array.from([...texts.starts, (texts.starts[count] ?? 0) + added.length]),
      decoded: [],
    },
  };
  return { ...sheet, cells: appended };
}

/** The sheet one row farther down, below a blank one. */
export function withRowAbove(sheet: SheetSnapshot): SheetSnapshot {
  const { cells } = sheet;
  const rowStarts = Uint32Array.from([0, ...cells.rowStarts]);
  return { ...sheet, cells: { ...cells, rowCount: cells.rowCount + 1, rowStarts } };
}

/** The sheet whose formulas follow another one that moved down by a row. */
export function following(sheet: SheetSnapshot, moved: string): SheetSnapshot {
  const address = new RegExp(`('?${moved}'?!\\$?[A-Z]+\\$?)(\\d+)`, 'g');
  const follow = (formula: string): string =>
    formula.replaceAll(address, (_, column: string, row: string) => `${column}${Number(row) + 1}`);
  const formulas = new Map([...sheet.cells.formulas].map(([entry, formula]) => [entry, follow(formula)]));
  return { ...sheet, cells: { ...sheet.cells, formulas } };
}
