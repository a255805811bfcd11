import type { CellRange } from '../../domain/cell-address';

/** Cells that changed since the workbook was last read. */
export type ChangeLog = {
  readonly ranges: () => readonly CellRange[];
  readonly note: (range: CellRange) => void;
  readonly clear: () => void;
};

/** An empty log. */
export function createChangeLog(): ChangeLog {
  let ranges: readonly CellRange[] = [];
  return {
    ranges: () => ranges,
    note: (range) => {
      ranges = [...ranges, range];
    },
    clear: () => {
      ranges = [];
    },
  };
}
