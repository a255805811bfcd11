import type { GridLine } from './grid-line';

/**
 * One table as it stands on its sheet: titles and statements above it, heads, rows, notes below. A second list of heads
 * under one title (项目｜统计数 below the rows of “三公”经费) is a table of its own with the preamble of the first.
 */
export type CutTable = {
  readonly preamble: readonly GridLine[];
  readonly heads: readonly GridLine[];
  readonly body: readonly GridLine[];
  readonly notes: readonly GridLine[];
  /** Of the tables under one title, how many stand above this one. */
  readonly section: number;
};

/** A table while its lines are read. */
export type OpenTable = {
  readonly preamble: GridLine[];
  readonly heads: GridLine[];
  readonly body: GridLine[];
  readonly notes: GridLine[];
  readonly section: number;
  /** Lines of words above the first row, until it is known what they are. */
  readonly pending: GridLine[];
};
