import { createHash } from 'node:crypto';
import * as vm from 'node:vm';
import * as zlib from 'node:zlib';
import type { Codec } from './codec';
import { crc32 } from './crc32';

const SMALLEST_CHUNK = 64;
/** The largest .xls takes a tenth of this. */
const MOST_MILLISECONDS = 30_000;

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
  // Keys of passwords take a hundred thousand digests; waiting for each would take seconds.
  sha: (name, bytes) => Uint8Array.from(createHash(name.replace('-', '')).update(bytes).digest()),
  withinTime(work) {
    const done: { value: ReturnType<typeof work> | null } = { value: null };
    const run = (): void => {
      done.value = work();
    };
    try {
      vm.runInNewContext('run()', { run }, { timeout: MOST_MILLISECONDS });
    } catch (error) {
      if (isTimeout(error)) return null;
      throw error;
    }
    return done.value;
  },
};

/** The error comes from the other context, whose Error is not ours. */
function isTimeout(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
