import { failure, success, type Result } from '../../../domain/result';
import { joinBytes } from '../byte-runs';
import { readNumber } from '../zip/byte-reader';

/** Why a compound file cannot be read: a sector lies beyond the end of the file, or its sectors follow no order. */
export type CompoundProblem = 'truncated' | 'corrupt';

/** The sectors of a file, or the small ones inside its mini stream, and which of them follows which. */
export type Sectors = {
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly startOf: (sector: number) => number;
  readonly next: Uint32Array;
};

/** Offsets in the header of a compound file ([MS-CFB] 2.2). */
const SECTOR_SHIFT = 30;
const DIRECTORY_OF_TABLE_START = 68;
const TABLE_SECTORS_IN_HEADER = 76;
const SECTORS_IN_HEADER = 109;
const NUMBER = 4;
/** Numbers from here on name no sector: the end of a chain, or a sector that is free. */
const LAST_SECTOR = 0xfffffffa;

/** The sectors of a compound file; null where its header or the list of its tables is none. */
export function sectorsOf(bytes: Uint8Array): Sectors | null {
  const shift = readNumber(bytes, SECTOR_SHIFT, 2);
  if (shift !== 9 && shift !== 12) return null;
  const size = 2 ** shift;
  const startOf = (sector: number): number => (sector + 1) * size;
  const tableSectors = sectorsOfTable(bytes, size);
  if (tableSectors === null) return null;
  const next = new Uint32Array(Math.ceil(bytes.length / size));
  const perSector = size / NUMBER;
  for (let sector = 0; sector < next.length; sector += 1) {
    const home = tableSectors[Math.floor(sector / perSector)];
    const offset = home === undefined ? -1 : startOf(home) + (sector % perSector) * NUMBER;
    next[sector] = readNumber(bytes, offset, NUMBER);
  }
  return { bytes, size, startOf, next };
}

/** The header lists the first sectors of the table; the others are listed in a chain of sectors of their own. */
function sectorsOfTable(bytes: Uint8Array, sectorSize: number): readonly number[] | null {
  const listed = (offset: number, count: number): readonly number[] =>
    Array.from({ length: count }, (_, index) => readNumber(bytes, offset + index * NUMBER, NUMBER));
  const sectors = [...listed(TABLE_SECTORS_IN_HEADER, SECTORS_IN_HEADER)];
  const most = bytes.length / sectorSize;
  const link = sectorSize - NUMBER;
  let at = readNumber(bytes, DIRECTORY_OF_TABLE_START, NUMBER);
  for (let steps = 0; at >= 0 && at < most; steps += 1) {
    if (steps > most) return null;
    const start = (at + 1) * sectorSize;
    sectors.push(...listed(start, link / NUMBER));
    at = readNumber(bytes, start + link, NUMBER);
  }
  return sectors;
}

/**
 * The bytes of the chain that starts with a sector, `length` at most. A chain may end before; one that meets itself has no
 * end.
 */
export function readChain(
  { bytes, size, startOf, next }: Sectors,
  first: number,
  length: number,
): Result<Uint8Array, CompoundProblem> {
  const pieces: Uint8Array[] = [];
  const seen = new Set<number>();
  let sector = first;
  for (let left = length; left > 0 && sector < LAST_SECTOR; left -= size) {
    const start = startOf(sector);
    if (seen.has(sector)) return failure('corrupt');
    // Some writers leave the last sector of a file unfilled; beyond the end there is none.
    if (start >= bytes.length) return failure('truncated');
    seen.add(sector);
    pieces.push(bytes.subarray(start, start + Math.min(size, left)));
    sector = next[sector] ?? LAST_SECTOR;
  }
  return success(joinBytes(pieces));
}
