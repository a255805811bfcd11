import type { Archive, ArchiveEntry } from '../zip/archive';
import type { Codec } from '../zip/codec';
import { partKey } from '../zip/part-name';
import { newEntry } from '../zip/write-archive';

/**
 * The archive with the texts in place of the parts of their names, which stay spelled as they were, new parts last. All
 * others stay still compressed.
 */
export function replaceParts(
  archive: Archive,
  texts: ReadonlyMap<string, string>,
  dropped: readonly string[],
  codec: Codec,
): Archive {
  const made = new Map([...texts].map(([name, text]) => [partKey(name), entryOf(name, text, codec)]));
  const gone = new Set(dropped.map(partKey));
  const kept = archive.entries
    .filter(({ name }) => !gone.has(partKey(name)))
    .map((entry) => newerOf(entry, made.get(partKey(entry.name))));
  const present = new Set(kept.map(({ name }) => partKey(name)));
  return { entries: [...kept, ...[...made.values()].filter(({ name }) => !present.has(partKey(name)))] };
}

function entryOf(name: string, text: string, codec: Codec): ArchiveEntry {
  return newEntry(name, new TextEncoder().encode(text), codec);
}

/** A part whose text did not change stays as another program compressed it. */
function newerOf(entry: ArchiveEntry, made: ArchiveEntry | undefined): ArchiveEntry {
  const same = made === undefined || (made.crc === entry.crc && made.size === entry.size);
  return same ? entry : { ...made, name: entry.name };
}
