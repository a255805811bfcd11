import { joinBytes } from '../byte-runs';
import type { ArchiveEntry } from './archive';
import type { Codec } from './codec';

const UTF8_NAMES = 0x800;
/** 1980-01-01, the first day a zip archive knows: the same input gives the same bytes on any day. */
const FIRST_DAY = 0x21;
const LIMIT32 = 0xffffffff;

/** An entry of new content; small parts gain nothing from anything but deflate. */
export function newEntry(name: string, bytes: Uint8Array, codec: Codec): ArchiveEntry {
  return { name, method: 8, crc: codec.crc32(bytes), size: bytes.length, compressed: codec.deflate(bytes) };
}

/** An archive of the entries in their order; entries that were read are copied still compressed, byte for byte. */
export function writeArchive(entries: readonly ArchiveEntry[]): Uint8Array {
  const names = entries.map(({ name }) => encodeUtf8(name));
  const locals = entries.map((entry, index) => localHeader(entry, names[index] ?? new Uint8Array()));
  const offsets: number[] = [];
  let offset = 0;
  for (const [index, entry] of entries.entries()) {
    offsets.push(offset);
    offset += (locals[index]?.length ?? 0) + entry.compressed.length;
  }
  const central = entries.map((entry, index) =>
    centralHeader(entry, names[index] ?? new Uint8Array(), offsets[index] ?? 0),
  );
  const length = central.reduce((sum, header) => sum + header.length, 0);
  if (offset + length > LIMIT32) throw new RangeError('archive over 4 GB');
  return joinBytes([
    ...entries.flatMap((entry, index) => [locals[index] ?? new Uint8Array(), entry.compressed]),
    ...central,
    endRecord(entries.length, length, offset),
  ]);
}

function localHeader(entry: ArchiveEntry, name: Uint8Array): Uint8Array {
  return joinBytes([fields([[0x04034b50, 4], ...common(entry, name), [0, 2]]), name]);
}

function centralHeader(entry: ArchiveEntry, name: Uint8Array, offset: number): Uint8Array {
  return joinBytes([
    fields([
      [0x02014b50, 4],
      [20, 2],
      ...common(entry, name),
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ]),
    name,
  ]);
}

type Field = readonly [value: number, bytes: number];

function common({ method, crc, size, compressed }: ArchiveEntry, name: Uint8Array): readonly Field[] {
  return [
    [20, 2],
    [UTF8_NAMES, 2],
    [method, 2],
    [0, 2],
    [FIRST_DAY, 2],
    [crc, 4],
    [compressed.length, 4],
    [size, 4],
    [name.length, 2],
  ];
}

function endRecord(count: number, length: number, offset: number): Uint8Array {
  return fields([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [length, 4],
    [offset, 4],
    [0, 2],
  ]);
}

function fields(values: readonly Field[]): Uint8Array {
  return Uint8Array.from(
    values.flatMap(([value, bytes]) =>
      Array.from({ length: bytes }, (_, byte) => Math.floor(value / 256 ** byte) % 256),
    ),
  );
}

function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
