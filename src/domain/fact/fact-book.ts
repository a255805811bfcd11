import type { Decimal } from '../money/decimal';
import type { FactId } from './catalogue';
import type { FactValue, Reading } from './reading';

/** How a fact without a cell of its own follows from others: an expression over fact ids. */
export type Derivation = { readonly expression: string; readonly inputs: readonly FactId[] };

/**
 * A fact after its readings were weighed. `certain`: no doubt and no disagreement. `doubtful`: the only readings carry
 * doubts. `disputed`: readings of equal standing disagree beyond rounding; the preferred one is kept and a finding says so.
 */
export type SettledFact = {
  readonly fact: FactId;
  readonly value: FactValue;
  /** The chosen reading; null for a derived fact. */
  readonly reading: Reading | null;
  readonly derivation: Derivation | null;
  /** All readings, the chosen one first. */
  readonly readings: readonly Reading[];
  readonly certainty: 'certain' | 'doubtful' | 'disputed';
};

/** The facts of one unit and year; a fact that is not in the map is 待填. */
export type FactBook = ReadonlyMap<FactId, SettledFact>;

/** A fact's number in its base unit; null where the fact is missing or a text. */
export function factNumber(facts: FactBook, fact: FactId): Decimal | null {
  const value = facts.get(fact)?.value;
  return value === undefined || typeof value === 'string' ? null : value;
}
