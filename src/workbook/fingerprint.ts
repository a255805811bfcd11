import type { Area } from '../domain/cell-address';
import { kindOf, textOf } from './cell';
import { CellKind, type SheetSnapshot } from './snapshot';

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A short text that is another one whenever a value in the area is: FNV-1a over the address, kind and value of every
 * cell that shows something. Formats, and formulas that give the same value, do not count. Addresses count from the
 * area's corner, so that moved cells with the same values are still the same region.
 */
export function fingerprintOf({ cells }: SheetSnapshot, area: Area): string {
  let hash = OFFSET;
  let count = 0;
  const bottom = Math.min(area.bottom, cells.rowCount - 1);
  for (let row = area.top; row <= bottom; row += 1) {
    const end = cells.rowStarts[row + 1] ?? 0;
    for (let entry = cells.rowStarts[row] ?? end; entry < end; entry += 1) {
      const column = cells.columns[entry] ?? 0;
      if (column < area.left || column > area.right) continue;
      const kind = kindOf(cells, entry) ?? 0;
      const isText = kind === CellKind.text || kind === CellKind.error;
      const value = isText ? textOf(cells, entry) : String(cells.values[entry] ?? 0);
      if (isText && value === '') continue;
      hash = mixed(hash, `${row - area.top},${column - area.left},${kind},${value};`);
      count += 1;
    }
  }
  return `${hash.toString(16).padStart(8, '0')}-${count}`;
}

function mixed(start: number, text: string): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME) >>> 0;
  return hash;
}
