import { factKind, type FactId } from '../../domain/fact/catalogue';
import type { Coordinates } from '../meaning/coordinates';
import type { Period } from '../meaning/period';
import type { Atom } from '../meaning/lexicon';

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

/** Subjects that make any other subject below them a part of theirs. */
const RESTRICTING: ReadonlySet<Atom> = new Set<Atom>([
  'subject.basic',
  'subject.project',
  'subject.special',
  'subject.singleProject',
  'subject.operating',
  'subject.toSuperior',
  'subject.toAffiliates',
  'subject.otherFlow',
  'subject.carryIn',
  'subject.balance',
]);

const FUND_WORDS: Readonly<Record<string, string>> = {
  'fund.fiscal': '财政拨款',
  'fund.generalPublic': '一般公共预算',
};

/** Whether and how the coordinates answer a query; `inList` is how many rows stand in the number's list. */
export function answers(query: FactQuery, coordinates: Coordinates, row: Row): Answer | null {
  const { own, context, title, period } = coordinates;
  if (!isOfPeriod(query, period?.value ?? null)) return null;
  if (!isAmount(query, [...own, ...context]) || !isSubject(query, coordinates)) return null;
  if (!isWhole(query, own, row)) return null;
  const parts = fundsIn([...own, ...context]);
  const told = parts.length > 0 ? parts : fundsIn([...title]);
  const scope = otherFund(query, told, parts.length > 0);
  if (scope === undefined) return null;
  return { otherScope: scope ?? query.otherScope };
}

function isOfPeriod({ periods }: FactQuery, period: Period | null): boolean {
  if (periods.length > 0) return period !== null && periods.includes(period);
  return period === null || !NOT_AT_THE_END.has(period);
}

/** An amount, or what the fact is measured in; people and things cost no money. */
function isAmount(query: FactQuery, atoms: readonly Atom[]): boolean {
  if (atoms.includes('kind.money') && factKind(query.fact) !== 'money') return false;
  return atoms.every((atom) => !atom.startsWith('measure.') || query.measures.includes(atom));
}

const subjectsOf = (atoms: Iterable<Atom>): readonly Atom[] =>
  [...atoms].filter((atom) => atom.startsWith('subject.'));

function isSubject(
  query: FactQuery,
  { own, context, loose, title, spoken, isTitleRead }: Coordinates,
): boolean {
  const allowed = new Set([...query.subject, ...query.beside]);
  const isForeign = (atom: Atom): boolean => !allowed.has(atom);
  if (subjectsOf(own).some(isForeign)) return false;
  if (subjectsOf([...context, ...title]).some((atom) => isForeign(atom) && RESTRICTING.has(atom)))
    return false;
  if (query.never !== null && title.has(query.never)) return false;
  if (query.near !== null && !spoken.has(query.near)) return false;
  if (query.wholeOnly && title.has('whole.additions') && !query.periods.includes('adjustment')) return false;
  if (query.wholeOnly && subjectsOf([...context, ...title]).some(isForeign)) return false;
  const missing = query.subject.filter((atom) => !own.has(atom));
  if (missing.length === 0) return query.subject.length > 0 || isTitleRead;
  const around = [context, loose, title].find((atoms) => missing.every((atom) => atoms.has(atom)));
  if (around === undefined) return false;
  const isOther = (atom: Atom): boolean =>
    isForeign(atom) && !(around === title && query.listed.includes(atom));
  return missing.length < query.subject.length || !subjectsOf(around).some(isOther);
}

/** Rows that say when or how the matter of the column is measured. */
const ASPECT = /^(?:period|span|measure)\./;
/** Labels that name a budget by its time alone. */
const BY_TIME: readonly Atom[] = ['period.initial', 'period.adjusted'];
/** Of what stands for a moment, its end of the year counts. */
const NOT_AT_THE_END: ReadonlySet<Period> = new Set<Period>(['opening', 'before', 'movement']);
const WHOLES: readonly Atom[] = ['whole.total', 'span.thisYear', 'span.year'];

type Row = { readonly listed: number; readonly label: ReadonlySet<Atom> | null };

/** Whether a number is all of its fact: a row of its own, the 合计, or one that a wide subject is told to be whole in. */
function isWhole(query: FactQuery, own: ReadonlySet<Atom>, row: Row): boolean {
  if (own.has('whole.section') || own.has('whole.beyond')) return false;
  if (!query.wholeOnly) return isWholeRow(row) || namesFact(query, own, row);
  if (!isWholeRow(row) || own.has('whole.ofMatters')) return false;
  const isNamed = query.subject.length === 0 && isAspectRow(row) && BY_TIME.some((atom) => own.has(atom));
  return isNamed || WHOLES.some((atom) => own.has(atom));
}

const isAspectRow = ({ label }: Row): boolean =>
  label !== null && label.size > 0 && [...label].every((atom) => ASPECT.test(atom));

const isWholeRow = (row: Row): boolean =>
  row.listed <= 1 || isAspectRow(row) || WHOLES.some((atom) => row.label?.has(atom) === true);

function namesFact(
  { subject, funds, preferred }: FactQuery,
  own: ReadonlySet<Atom>,
  { label }: Row,
): boolean {
  if (label === null) return false;
  const isPreferred = preferred !== null && subject.every((atom) => own.has(atom)) && label.has(preferred);
  return isPreferred || label.has(`fund.${funds}`) || subject.some((atom) => label.has(atom));
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
