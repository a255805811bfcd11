import { failure, success, type Result } from '../../../domain/result';
import type { ArchiveEntry, ArchiveProblem } from './archive';
import type { Codec } from './codec';

/** The bytes of an entry, inflated within its declared size and checked by its CRC-32. */
export function readEntry(entry: ArchiveEntry, codec: Codec): Result<Uint8Array, ArchiveProblem> {
  const bytes = entry.method === 0 ? entry.compressed : codec.inflate(entry.compressed, entry.size);
  if (bytes?.length !== entry.size || codec.crc32(bytes) !== entry.crc) {
    return failure({ code: 'corrupt', detail: entry.name });
  }
  return success(bytes);
}
