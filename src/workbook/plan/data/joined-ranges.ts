import type { CellRange } from '../../../domain/cell-address';

/** The same cells with neighbours below each other joined: B4, B5, B6 become B4:B6. */
export function joinedRanges(ranges: readonly CellRange[]): readonly CellRange[] {
  const joined: CellRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last !== undefined && continues(last, range))
      joined[joined.length - 1] = { ...last, bottom: range.bottom };
    else joined.push(range);
  }
  return joined;
}

function continues(above: CellRange, below: CellRange): boolean {
  return (
    above.workbook === below.workbook &&
    above.sheet === below.sheet &&
    above.left === below.left &&
    above.right === below.right &&
    above.bottom + 1 === below.top
  );
}
