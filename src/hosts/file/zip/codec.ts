import type { Inflate } from './archive';

/** What a platform does for archives: inflating within a bound, deflating, check sums. */
export type Codec = {
  readonly inflate: Inflate;
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  readonly crc32: (bytes: Uint8Array) => number;
};
