import type { CapturedSheet } from './captured-sheet';

/** The way back from a writing: sheets made by it go, sheets it rewrote become again what they were. */
export type Inverse = {
  readonly created: readonly string[];
  readonly rewritten: ReadonlyMap<string, CapturedSheet>;
  /** What the names that it sets stood for; null for those that it made. */
  readonly names: ReadonlyMap<string, string | null>;
};
