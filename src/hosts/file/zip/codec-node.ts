import * as zlib from 'node:zlib';
import type { Codec } from './codec';
import { crc32 } from './crc32';

/** Node's own zlib: quick, and bounded while it inflates. */
export const codecNode: Codec = {
  inflate(compressed, size) {
    try {
      // One byte more than declared, so that data that is longer shows itself.
      const bytes = zlib.inflateRawSync(compressed, { maxOutputLength: size + 1 });
      return bytes.length === size ? bytes : null;
    } catch {
      return null;
    }
  },
  deflate: (bytes) => zlib.deflateRawSync(bytes, { level: 6 }),
  crc32: (bytes) => ('crc32' in zlib ? zlib.crc32(bytes) : crc32(bytes)),
};
