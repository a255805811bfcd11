import type { CellRange } from '../../domain/cell-address';

type Sheet = Pick<CellRange, 'workbook' | 'sheet'>;

/** Things by the sheet they are on, so that a cell is compared with those of its own sheet only. */
export type BySheet<T> = (sheet: Sheet) => readonly T[];

/** Sorts things into their sheets once. */
export function bySheet<T>(things: readonly T[], rangeOf: (thing: T) => Sheet): BySheet<T> {
  const sheets = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(rangeOf(thing));
    const known = sheets.get(key);
    if (known === undefined) sheets.set(key, [thing]);
    else known.push(thing);
  }
  return (sheet) => sheets.get(keyOf(sheet)) ?? [];
}

function keyOf({ workbook, sheet }: Sheet): string {
  return `${workbook}\n${sheet}`;
}
