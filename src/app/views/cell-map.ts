import type { CellRange } from '../../domain/cell-address';

/** More columns than a sheet can have. */
const ROW = 1 << 14;

/** What is known of single cells; of a range, its first cell, which holds the value of merged ones. */
export type CellMap<T> = {
  readonly get: (range: CellRange) => T | null;
  /** Keeps what is known already. */
  readonly add: (range: CellRange, value: T) => void;
};

/** A map that costs a number a cell, for sums over a ledger have many thousands of them. */
export function cellMap<T>(): CellMap<T> {
  const sheets = new Map<string, Map<number, T>>();
  const keyOf = ({ workbook, sheet }: CellRange): string => `${workbook}\n${sheet}`;
  return {
    get: (range) => sheets.get(keyOf(range))?.get(range.top * ROW + range.left) ?? null,
    add: (range, value) => {
      const key = keyOf(range);
      const cells = sheets.get(key) ?? new Map<number, T>();
      sheets.set(key, cells);
      const cell = range.top * ROW + range.left;
      if (!cells.has(cell)) cells.set(cell, value);
    },
  };
}
