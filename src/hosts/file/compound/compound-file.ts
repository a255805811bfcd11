import { failure, success, type Result } from '../../../domain/result';
import { readNumber } from '../zip/byte-reader';
import { readChain, sectorsOf, type CompoundProblem, type Sectors } from './sectors';

/** A compound file ([MS-CFB]), the old container of Office: streams by name. */
export type CompoundFile = {
  /** Whether the file holds a stream of this name, itself and not in a folder of it; letter case does not count. */
  readonly has: (name: string) => boolean;
  /** The bytes of such a stream; none for a name it does not hold. */
  readonly read: (name: string) => Result<Uint8Array, CompoundProblem>;
};

type Entry = { readonly name: string; readonly kind: number; readonly at: number };

/** Offsets in the header, and in an entry of the directory ([MS-CFB] 2.2 and 2.6). */
const HEADER = { directory: 48, largestSmall: 56, miniTable: 60 } as const;
const ENTRY = { nameLength: 64, kind: 66, left: 68, right: 72, child: 76, start: 116, size: 120 } as const;
const ENTRY_BYTES = 128;
const STREAM = 2;
const MINI_SECTOR = 64;

/** Opens a compound file by its directory; its streams are read when asked for. */
export function openCompoundFile(bytes: Uint8Array): Result<CompoundFile, CompoundProblem> {
  const sectors = sectorsOf(bytes);
  if (sectors === null) return failure('corrupt');
  const directory = readChain(sectors, readNumber(bytes, HEADER.directory, 4), bytes.length);
  if (!directory.ok) return directory;
  const streams = new Map(
    entriesOf(directory.value)
      .filter(({ kind }) => kind === STREAM)
      .map(({ name, at }) => [name.toLowerCase(), at]),
  );
  return success({
    has: (name) => streams.has(name.toLowerCase()),
    read: (name) => {
      const at = streams.get(name.toLowerCase());
      return at === undefined ? success(new Uint8Array()) : readStream(sectors, directory.value, at);
    },
  });
}

/** What stands in the root folder: a tree of entries, which a damaged directory may have tied to a ring. */
function entriesOf(directory: Uint8Array): readonly Entry[] {
  const entries: Entry[] = [];
  const seen = new Set<number>();
  const waiting = [readNumber(directory, ENTRY.child, 4)];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const at = index * ENTRY_BYTES;
    if (index < 0 || seen.has(index) || at + ENTRY_BYTES > directory.length) continue;
    seen.add(index);
    entries.push({ name: nameAt(directory, at), kind: directory[at + ENTRY.kind] ?? 0, at });
    waiting.push(readNumber(directory, at + ENTRY.left, 4), readNumber(directory, at + ENTRY.right, 4));
  }
  return entries;
}

/** Its length counts the zero that ends it. */
function nameAt(directory: Uint8Array, at: number): string {
  const length = Math.min(readNumber(directory, at + ENTRY.nameLength, 2), ENTRY.nameLength) - 2;
  return new TextDecoder('utf-16le').decode(directory.subarray(at, at + Math.max(0, length)));
}

/** Small streams lie in sectors of their own size, inside the stream of the root entry. */
function readStream(
  sectors: Sectors,
  directory: Uint8Array,
  at: number,
): Result<Uint8Array, CompoundProblem> {
  const size = readNumber(directory, at + ENTRY.size, 4);
  const isSmall = size < readNumber(sectors.bytes, HEADER.largestSmall, 4);
  const home = isSmall ? miniSectors(sectors, directory) : success(sectors);
  if (!home.ok) return home;
  const read = readChain(home.value, readNumber(directory, at + ENTRY.start, 4), size);
  return read.ok && read.value.length < size ? failure('truncated') : read;
}

function miniSectors(sectors: Sectors, directory: Uint8Array): Result<Sectors, CompoundProblem> {
  const { length } = sectors.bytes;
  const bytes = readChain(sectors, readNumber(directory, ENTRY.start, 4), length);
  if (!bytes.ok) return bytes;
  const table = readChain(sectors, readNumber(sectors.bytes, HEADER.miniTable, 4), length);
  if (!table.ok) return table;
  const next = Uint32Array.from({ length: table.value.length / 4 }, (_, index) =>
    readNumber(table.value, index * 4, 4),
  );
  return success({
    bytes: bytes.value,
    size: MINI_SECTOR,
    startOf: (sector) => sector * MINI_SECTOR,
    next,
  });
}
