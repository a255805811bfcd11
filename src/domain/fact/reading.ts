import type { CellRange } from '../cell-address';
import type { Decimal } from '../money/decimal';
import type { MoneyUnit } from '../money/unit';
import type { QuestionCode } from '../question';
import type { FactId } from './catalogue';

/** A fact's value in its base unit: money 元, staff 人, ratios as fractions, years as numbers; text facts as text. */
export type FactValue = Decimal | string;

/** Why a reading may be wrong although a value was found. */
export type ReadingDoubt =
  | { readonly code: 'unitAssumed'; readonly unit: MoneyUnit }
  | { readonly code: 'tableUncertain' }
  | { readonly code: 'columnUncertain'; readonly header: string }
  | { readonly code: 'rowUncertain'; readonly label: string }
  | { readonly code: 'otherScope'; readonly scope: string }
  | { readonly code: 'otherYear'; readonly year: number }
  | { readonly code: 'otherUnit'; readonly unitName: string }
  | { readonly code: 'formulaWithoutValue' }
  | { readonly code: 'fromRunningText' }
  /** The files leave something open that decides it. */
  | { readonly code: 'openQuestion'; readonly question: QuestionCode }
  /** A person chose another reading of the fact. */
  | { readonly code: 'setAside' };

/** One cell of a summed reading, with its value in the base unit. */
export type ReadingPart = { readonly source: CellRange; readonly value: Decimal };

/** One place where a fact was seen. */
export type Reading = {
  readonly fact: FactId;
  readonly value: FactValue;
  /** The cell's number as a person reads it, before conversion ("186.51"), and the unit it is printed in. */
  readonly printed: string;
  readonly unit: MoneyUnit | null;
  readonly source: CellRange;
  /** The cells a summed reading adds up, each with its own value; empty for a reading of one cell. */
  readonly parts: readonly ReadingPart[];
  /** Where in the unit's paperwork it stands: "基本支出决算表 · 公用经费合计 · 决算数". */
  readonly description: string;
  /** Preference among readings of one fact; the lowest is the best source. */
  readonly rank: number;
  /** Half of the last printed place, in the base unit: what rounding alone can explain. */
  readonly tolerance: Decimal;
  readonly doubts: readonly ReadingDoubt[];
};

/** The reading with one more doubt. */
export function withDoubt(reading: Reading, doubt: ReadingDoubt): Reading {
  return { ...reading, doubts: [...reading.doubts, doubt] };
}
