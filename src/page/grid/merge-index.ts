import type { Area } from '../../domain/cell-address';
import type { MergedArea } from '../../workbook/snapshot';

/** The merged areas of a sheet, for finding those of a few rows among many thousands. */
export type MergeIndex = {
  /** By their top rows. */
  readonly byTop: readonly MergedArea[];
  /** The lowest bottom row among the areas up to each one. */
  readonly lowest: Int32Array;
};

/** Prepares the merges of a sheet for looking up. */
export function mergeIndex(merges: readonly MergedArea[]): MergeIndex {
  const byTop = [...merges].sort((a, b) => a.top - b.top);
  const lowest = new Int32Array(byTop.length);
  let bottom = -1;
  byTop.forEach((merge, place) => {
    bottom = Math.max(bottom, merge.bottom);
    lowest[place] = bottom;
  });
  return { byTop, lowest };
}

/** The merges that reach into an area, wherever their first cell lies. */
export function mergesIn(index: MergeIndex, area: Area): readonly MergedArea[] {
  const found: MergedArea[] = [];
  for (let place = lastFrom(index, area.bottom); place >= 0; place -= 1) {
    if ((index.lowest[place] ?? -1) < area.top) break;
    const merge = index.byTop[place];
    if (merge !== undefined && touch(merge, area)) found.push(merge);
  }
  return found.reverse();
}

/** The merged area that a cell lies in; the cell itself where it lies in none. */
export function areaAt(index: MergeIndex, row: number, column: number): Area {
  const cell = { top: row, left: column, bottom: row, right: column };
  return mergesIn(index, cell)[0] ?? cell;
}

/** The place of the last merge that begins at or above a row. */
function lastFrom({ byTop }: MergeIndex, row: number): number {
  let low = 0;
  let high = byTop.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((byTop[middle]?.top ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function touch(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
