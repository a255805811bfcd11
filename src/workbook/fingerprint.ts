import type { Area } from '../domain/cell-address';
import { kindOf } from './cell';
import { CellKind, type CellColumns, type SheetSnapshot } from './snapshot';

/**
 * A short text that is another one whenever a value in the area is: MurmurHash3 over the address, kind and value of every
 * cell that shows something. Formats, and formulas that give the same value, do not count. Addresses count from the
 * area's corner, so that moved cells with the same values are still the same region.
 */
export function fingerprintOf({ cells }: SheetSnapshot, area: Area): string {
  const valueHash = valueHashes(cells);
  let hash = 0;
  let count = 0;
  const bottom = Math.min(area.bottom, cells.rowCount - 1);
  for (let row = area.top; row <= bottom; row += 1) {
    const end = cells.rowStarts[row + 1] ?? 0;
    for (let entry = cells.rowStarts[row] ?? end; entry < end; entry += 1) {
      const column = cells.columns[entry] ?? 0;
      if (column < area.left || column > area.right) continue;
      const value = valueHash(entry);
      if (value === null) continue;
      hash = mixed(mixed(mixed(hash, row - area.top), column - area.left), value);
      count += 1;
    }
  }
  return `${finished(hash, count).toString(16).padStart(8, '0')}-${count}`;
}

/** A text that happens to have this hash is hashed again. */
const UNKNOWN = 0;

/** Gives the hash of an entry's kind and value; null for a text of no characters. Each text of the table is hashed once. */
function valueHashes(cells: CellColumns): (entry: number) => number | null {
  const { bytes, starts } = cells.texts;
  const known = new Int32Array(starts.length);
  const double = new Float64Array(1);
  const words = new Uint32Array(double.buffer);
  return (entry) => {
    const kind = kindOf(cells, entry) ?? 0;
    const value = cells.values[entry] ?? 0;
    if (kind !== CellKind.text && kind !== CellKind.error) {
      // 0 and -0 show the same.
      double[0] = value + 0;
      return mixed(mixed(kind, words[0] ?? 0), words[1] ?? 0);
    }
    const start = starts[value] ?? 0;
    const end = starts[value + 1] ?? start;
    if (start === end) return null;
    let hash = known[value] ?? UNKNOWN;
    if (hash === UNKNOWN) known[value] = hash = bytesHash(bytes, start, end);
    return mixed(kind, hash);
  };
}

function bytesHash(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = mixed(hash, bytes[at] ?? 0);
  return finished(hash, end - start);
}

/** One step of MurmurHash3 (Austin Appleby, public domain) for 32 bits. */
function mixed(hash: number, word: number): number {
  const scrambled = Math.imul(turned(Math.imul(word, 0xcc9e2d51), 15), 0x1b873593);
  return (Math.imul(turned(hash ^ scrambled, 13), 5) + 0xe6546b64) | 0;
}

/** Its end: every bit of the hash comes to depend on every other. */
function finished(hash: number, length: number): number {
  let end = hash ^ length;
  end = Math.imul(end ^ (end >>> 16), 0x85ebca6b);
  end = Math.imul(end ^ (end >>> 13), 0xc2b2ae35);
  return (end ^ (end >>> 16)) >>> 0;
}

function turned(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
