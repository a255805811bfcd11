import { deflateSync, inflateSync } from 'fflate';
import type { Codec } from './codec';
import { crc32 } from './crc32';

/** Inflating and deflating where there is no Node. fflate stops silently at the end of its buffer: one byte more tells. */
export const codecBrowser: Codec = {
  inflate(compressed, size) {
    try {
      const bytes = inflateSync(compressed, { out: new Uint8Array(size + 1) });
      return bytes.length === size ? bytes : null;
    } catch {
      return null;
    }
  },
  deflate: (bytes) => deflateSync(bytes, { level: 6 }),
  crc32,
  sha: async (name, bytes) => new Uint8Array(await crypto.subtle.digest(name, bytes)),
  // A page cannot stop its own work; it reads files in a worker and ends that.
  withinTime: (work) => work(),
};
