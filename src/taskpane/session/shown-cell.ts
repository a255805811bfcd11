import type { CellRange } from '../../domain/cell-address';

/** The cell that the pane itself went to, so that its selection is not taken for a question of the user's. */
export type ShownCell = {
  readonly note: (range: CellRange) => void;
  /** Whether a selection is the echo of the last `note`; any other selection ends it. */
  readonly isEcho: (range: CellRange) => boolean;
};

/** Remembers where the pane went last. */
export function createShownCell(): ShownCell {
  let shown: CellRange | null = null;
  return {
    note: (range) => {
      shown = range;
    },
    isEcho: (range) => {
      if (shown !== null && startsAlike(shown, range)) return true;
      shown = null;
      return false;
    },
  };
}

/** Hosts select a region or its first cell only. */
function startsAlike(a: CellRange, b: CellRange): boolean {
  return a.workbook === b.workbook && a.sheet === b.sheet && a.top === b.top && a.left === b.left;
}
