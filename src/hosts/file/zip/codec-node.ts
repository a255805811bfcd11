import * as zlib from 'node:zlib';
import type { Codec } from './codec';
import { crc32 } from './crc32';

const SMALLEST_CHUNK = 64;

/** Node's own zlib: quick, and bounded while it inflates. */
export const codecNode: Codec = {
  inflate(compressed, size) {
    // One byte more than declared, so that data that is longer shows itself; one chunk, so that nothing is copied.
    const room = size + 1;
    try {
      const bytes = zlib.inflateRawSync(compressed, {
        maxOutputLength: room,
        chunkSize: Math.max(room, SMALLEST_CHUNK),
      });
      return bytes.length === size ? bytes : null;
    } catch {
      return null;
    }
  },
  deflate: (bytes) => zlib.deflateRawSync(bytes, { level: 6 }),
  crc32: (bytes) => ('crc32' in zlib ? zlib.crc32(bytes) : crc32(bytes)),
};
