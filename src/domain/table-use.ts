import type { CellRange } from './cell-address';
import type { FactId } from './fact/catalogue';

/** How far a table of the sheets was used for the facts: its figures answer, some do, none does. */
export type TableUse = {
  readonly range: CellRange;
  readonly title: string;
  readonly used: 'used' | 'partly' | 'unused';
  /** How many of its figures answer for a fact. */
  readonly figures: number;
  readonly why: UseReason;
};

/** Why a table was used as it was. */
export type UseReason =
  /** Its figures answer for these facts. */
  | { readonly code: 'answers'; readonly facts: readonly FactId[] }
  /** Read line by line for something else than facts: year and unit, the work done, the answers to points. */
  | { readonly code: 'readByLine'; readonly what: 'cover' | 'keyWork' | 'evidence' }
  | { readonly code: 'otherUnit'; readonly unitName: string }
  | { readonly code: 'otherYear'; readonly year: number }
  | { readonly code: 'otherScope'; readonly scope: 'department' | 'unit' }
  /** Hidden, and a visible table tells the same. */
  | { readonly code: 'hiddenCopy' }
  /** Nothing says whether it plans or accounts. */
  | { readonly code: 'noPeriod' }
  /** Heads with words that are not known; those that cost most figures first. */
  | { readonly code: 'unknownWords'; readonly words: readonly string[] }
  /** A person's mapping leaves it out. */
  | { readonly code: 'leftOut' }
  /** Heads without a figure below them, or words alone; or nothing at all. */
  | { readonly code: 'noFigures' | 'blank' }
  /** Read, and about nothing the evaluation asks for. */
  | { readonly code: 'otherMatter' };
