import { factKind, type FactId } from '../../domain/fact/catalogue';
import type { Coordinates } from '../meaning/coordinates';
import type { Period } from '../meaning/period';
import type { Atom } from '../meaning/lexicon';
import { isOfMatter } from './matter';
import { isWhole, type Row } from './whole-of-matter';

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

/** How a number answers: with whole right, or for another scope only. */
export type Answer = { readonly otherScope: string | null };

const FUND_WORDS: Readonly<Record<string, string>> = {
  'fund.fiscal': '财政拨款',
  'fund.generalPublic': '一般公共预算',
};

/** Whether and how the coordinates answer a query; `inList` is how many rows stand in the number's list. */
export function answers(query: FactQuery, coordinates: Coordinates, row: Row): Answer | null {
  const { own, context, title, period } = coordinates;
  if (!isOfPeriod(query, period?.value ?? null)) return null;
  if (!isAmount(query, own, context) || !isOfMatter(query, coordinates)) return null;
  if (!isWhole(query, own, row)) return null;
  const parts = fundsIn([...own, ...context]);
  const told = parts.length > 0 ? parts : fundsIn([...title]);
  const scope = otherFund(query, told, parts.length > 0);
  if (scope === undefined) return null;
  return { otherScope: scope ?? query.otherScope };
}

/** Of what stands for a moment, its end of the year counts. */
const NOT_AT_THE_END: ReadonlySet<Period> = new Set<Period>(['opening', 'before', 'movement']);

function isOfPeriod({ periods }: FactQuery, period: Period | null): boolean {
  if (periods.length > 0) return period !== null && periods.includes(period);
  return period === null || !NOT_AT_THE_END.has(period);
}

/** An amount, or what the fact is measured in; people and things cost no money, but may be counted beside what they cost. */
function isAmount(query: FactQuery, own: ReadonlySet<Atom>, context: ReadonlySet<Atom>): boolean {
  const costs = own.has('kind.money') || (context.has('kind.money') && !own.has('measure.count'));
  if (costs && factKind(query.fact) !== 'money') return false;
  return [...own, ...context].every((atom) => !atom.startsWith('measure.') || query.measures.includes(atom));
}

const fundsIn = (atoms: readonly Atom[]): readonly Atom[] =>
  [...new Set(atoms)].filter((atom) => atom.startsWith('fund.'));

/** The scope in words where only part of the money is told; null: the right money; undefined: other money. */
function otherFund(query: FactQuery, told: readonly Atom[], isPart: boolean): string | null | undefined {
  const isFiscal = told.every((atom) => atom === 'fund.fiscal' || atom === 'fund.generalPublic');
  switch (query.funds) {
    case 'any':
      return null;
    case 'whole':
      return told.length === 0 ? null : undefined;
    case 'fiscal':
      return isFiscal ? null : undefined;
    case 'all':
      if (told.length === 0) return null;
      if (!isFiscal || isPart) return undefined;
      return told.map((atom) => FUND_WORDS[atom] ?? '').at(-1);
    case 'governmentFund':
    case 'stateCapital':
      return told.length > 0 &&
        told.every((atom) => atom === `fund.${query.funds}` || atom === 'fund.fiscal') &&
        told.includes(`fund.${query.funds}`)
        ? null
        : undefined;
  }
}
