import type { CapturedSheet } from './captured-sheet';

/** The way back from a writing: sheets made by it go, sheets it rewrote become again what they were. */
export type Inverse = {
  readonly created: readonly string[];
  readonly rewritten: ReadonlyMap<string, CapturedSheet | null>;
  /** Names of the workbook that the writing made. */
  readonly createdNames: readonly string[];
};
