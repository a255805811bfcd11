import type { FactId } from '../../domain/fact/catalogue';
import type { Atom } from '../meaning/lexicon';
import type { Period } from '../meaning/period';

/**
 * Which money a fact is about. any: none, it is no money of the year. whole: every source, and nothing less. all: every source; a table of 财政拨款 alone answers only in another scope. fiscal: 财政拨款,
 * whether or not the table says so. A fund: that one alone.
 */
export type FundsAsked = 'any' | 'whole' | 'all' | 'fiscal' | 'governmentFund' | 'stateCapital';

/** What a number must mean to answer for a fact. */
export type FactQuery = {
  readonly fact: FactId;
  /** All of them, told beside the number or around it. */
  readonly subject: readonly Atom[];
  /** What may be told besides without making it another matter. */
  readonly beside: readonly Atom[];
  /** Matters a title may list beside the subject, if the parts of the fact then make up its 合计. */
  readonly listed: readonly Atom[];
  /** Any of them; empty where the fact knows no period and is of the end of the year. */
  readonly periods: readonly Period[];
  /** Distance to the evaluated year. */
  readonly year: 0 | -1;
  readonly funds: FundsAsked;
  /** Measures it may be told in; an amount without any word is always one. */
  readonly measures: readonly Atom[];
  /** The subject is so wide (支出, 收入) that only its printed whole counts. */
  readonly wholeOnly: boolean;
  /** Where a table has figures whose own words say this, only these count. */
  readonly preferred: Atom | null;
  /** What a 合计 of the fact may hold besides; where rows or columns of it are filled in, the 合计 is doubted. */
  readonly outsiders: readonly Atom[];
  /** Whether a total holds money brought over from last year, or leaves it out. */
  readonly carried: 'contained' | 'leftOut' | null;
  /** What the table must speak of somewhere; null for nothing. */
  readonly near: Atom | null;
  /** What must not stand in the title; null for nothing. */
  readonly never: Atom | null;
  /** What the title of its own kind of table says; null where any is as good. */
  readonly home: Atom | null;
  /** Preference among readings of the fact; the lowest is the best source. */
  readonly rank: number;
  /** The number may contain more than the fact; what, in words. */
  readonly otherScope: string | null;
};
