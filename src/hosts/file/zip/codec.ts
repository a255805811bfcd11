import type { Sha } from '../encryption/sha';
import type { Inflate } from './archive';

/** What a platform does for reading and writing files: inflating within a bound, deflating, check sums, digests, time limits. */
export type Codec = {
  readonly inflate: Inflate;
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  readonly crc32: (bytes: Uint8Array) => number;
  readonly sha: Sha;
  /** What the work gives; null where it has to be stopped because it does not end. */
  readonly withinTime: <T>(work: () => T) => T | null;
};
