import { readNumber } from './zip/byte-reader';

/** Offsets in the header of a compound file ([MS-CFB] 2.2). */
const SECTOR_SHIFT = 30;
const DIRECTORY_OF_TABLE_START = 68;
const TABLE_SECTORS_IN_HEADER = 76;
const SECTORS_IN_HEADER = 109;
const NUMBER = 4;

/**
 * Whether every chain of sectors in a compound file comes to an end. The library for .xls follows chains without looking
 * and would never come back from a ring.
 */
export function everyChainEnds(bytes: Uint8Array): boolean {
  const shift = readNumber(bytes, SECTOR_SHIFT, 2);
  if (shift !== 9 && shift !== 12) return false;
  const table = allocationTable(bytes, 2 ** shift);
  return table !== null && !hasRing(table);
}

/** The number of the sector that follows each sector; null where the list of the table's own sectors is a ring. */
function allocationTable(bytes: Uint8Array, sectorSize: number): Uint32Array | null {
  const tableSectors = sectorsOfTable(bytes, sectorSize);
  if (tableSectors === null) return null;
  const perSector = sectorSize / NUMBER;
  const table = new Uint32Array(Math.ceil(bytes.length / sectorSize));
  for (let sector = 0; sector < table.length; sector += 1) {
    const home = tableSectors[Math.floor(sector / perSector)];
    const offset = home === undefined ? -1 : (home + 1) * sectorSize + (sector % perSector) * NUMBER;
    table[sector] = readNumber(bytes, offset, NUMBER);
  }
  return table;
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

/** Each sector is walked over once: a walk that meets itself has found a ring. */
function hasRing(table: Uint32Array): boolean {
  const walkOf = new Uint32Array(table.length);
  for (let start = 0; start < table.length; start += 1) {
    let sector = start;
    while (sector < table.length && walkOf[sector] === 0) {
      walkOf[sector] = start + 1;
      sector = table[sector] ?? table.length;
    }
    if (sector < table.length && walkOf[sector] === start + 1) return true;
  }
  return false;
}
