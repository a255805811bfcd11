import type { Area } from '../../../domain/cell-address';

/** The cells of one sheet that one request asks for; `sheet` counts from 0. */
export type ReadingBlock = { readonly sheet: number; readonly area: Area };

/** The blocks that one request asks for together. */
export type ReadingRound = readonly ReadingBlock[];

/**
 * Cuts the used areas into rounds of at most `most` cells, whole rows at a time, so that every answer stays under the
 * 5 MB that Excel on the web allows. Linear in sheets and rounds, not in cells.
 */
export function readingRounds(used: readonly (Area | null)[], most: number): readonly ReadingRound[] {
  const rounds: ReadingBlock[][] = [];
  let room = 0;
  used.forEach((area, sheet) => {
    if (area === null) return;
    const width = area.right - area.left + 1;
    for (let top = area.top; top <= area.bottom;) {
      if (room < width) {
        rounds.push([]);
        room = Math.max(most, width);
      }
      const rows = Math.min(Math.floor(room / width), area.bottom - top + 1);
      rounds.at(-1)?.push({ sheet, area: { ...area, top, bottom: top + rows - 1 } });
      room -= rows * width;
      top += rows;
    }
  });
  return rounds;
}
