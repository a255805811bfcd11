import { toldBy } from '../answer/answered';
import { sheetOf, type GridCell } from '../grid';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';

/** A sheet as it is written down: a line a row, ｜ between cells. */
export function written(name: string, text: string): SheetSnapshot {
  const rows = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split('｜').map(cellOf));
  return sheetOf(name, rows, { format: 'General' });
}

/** What one sheet answers. */
export const told = (text: string): ReturnType<typeof toldBy> => toldBy(written('表', text));

const cellOf = (text: string): GridCell => {
  if (text === '') return null;
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
};
