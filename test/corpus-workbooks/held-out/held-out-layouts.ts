import type { Layout } from '../layouts/layout';
import { HELD_BOOKS } from './books';
import { HELD_MATTERS } from './matters';
import { HELD_OVERVIEWS } from './overviews';
import { HELD_TEXTS } from './texts';
import { HELD_THREE_PUBLIC } from './three-public';

/** The layouts that are never used by the visible part. */
export const HELD_OUT_LAYOUTS: readonly Layout[] = [
  ...HELD_THREE_PUBLIC,
  ...HELD_OVERVIEWS,
  ...HELD_BOOKS,
  ...HELD_MATTERS,
  ...HELD_TEXTS,
];
