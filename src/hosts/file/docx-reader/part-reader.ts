import type { ReadProblem } from '../../../app/ports';
import { failure, success, type Result } from '../../../domain/result';
import { readProblemOf } from '../archive-problem';
import { entryNamed, type Archive, type ArchiveEntry } from '../zip/archive';
import type { Codec } from '../zip/codec';
import { LIMITS } from '../zip/limits';
import { readEntry } from '../zip/read-entry';

/** The text of a part, with the entry it comes from. */
export type ReadPart = { readonly entry: ArchiveEntry; readonly xml: string };

/** Gives the part of a name; null where a document has none. */
export type PartReader = (name: string) => Result<ReadPart | null, ReadProblem>;

/** Reads parts of a document; `decode` makes their text of their bytes, and null of a damaged one's. */
export function partReader(
  archive: Archive,
  codec: Codec,
  file: string,
  decode: (bytes: Uint8Array) => string | null,
): PartReader {
  return (name) => {
    const entry = entryNamed(archive, name);
    if (entry === null) return success(null);
    if (entry.size > LIMITS.textBytes) return failure({ code: 'tooLarge', file, detail: entry.name });
    const bytes = readEntry(entry, codec);
    if (!bytes.ok) return failure(readProblemOf(bytes.problem, file));
    const xml = decode(bytes.value);
    return xml === null
      ? failure({ code: 'corruptPart', file, detail: entry.name })
      : success({ entry, xml });
  };
}
