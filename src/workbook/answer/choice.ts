import type { ReadingDoubt } from '../../domain/fact/reading';
import type { Question } from '../../domain/question';
import type { Scope } from '../meaning/table';
import { isOwnLevel, sameUnit } from '../meaning/unit-name';
import { asked, type Chosen } from './asked';
import type { Book } from './books';
import { chooseName } from './choose-name';
import { doubted, type Answered } from './readings';

/** What is evaluated, as far as a person said it. */
export type Wanted = {
  readonly year: number | null;
  readonly unitName: string | null;
  readonly scope?: Scope | null;
};

/** What is evaluated: one year, one unit, one scope for everything; and what the files leave open of it. */
export type Choice = {
  readonly year: number | null;
  readonly unitName: string | null;
  readonly answered: readonly Answered[];
  readonly questions: readonly Question[];
  /** What the files leave open of year and unit, and a person said: it can still be said otherwise. */
  readonly said: readonly Question[];
};

/** Chooses unit, year and scope, in this order, before any figure counts; nothing of another choice is mixed in. */
export function chooseAim(books: readonly Book[], answered: readonly Answered[], wanted: Wanted): Choice {
  const name = chooseName(books, answered, wanted.unitName);
  const year = chooseYear(books, name.answered, wanted.year);
  const scope = chooseScope(year.answered, wanted.scope ?? scopeOfNames(books, name.value));
  return {
    year: year.value,
    unitName: name.value,
    answered: scope.answered,
    questions: [name.question, year.question, scope.question].flatMap((each) => each ?? []),
    said: [name.said, year.said].flatMap((each) => each ?? []),
  };
}

function chooseYear(
  books: readonly Book[],
  answered: readonly Answered[],
  wanted: number | null,
): Chosen<number> {
  const decided = settledYear(answered, decidedYear(books, answered));
  const years = tableYears(answered).sort((a, b) => b - a);
  const open =
    decided === 'open'
      ? asked('year', years.map(String), answered, (year) => isIn(Number(year)))
      : { answered: withForeign(answered, decided), question: null };
  if (wanted === null) return { ...open, value: decided === 'open' ? (years[0] ?? null) : decided };
  return {
    value: wanted,
    answered: withForeign(answered, wanted),
    question: null,
    said: open.question,
  };
}

/** Years that tell different facts leave nothing open: the last is the year, unless they tell the same ones. */
function settledYear(answered: readonly Answered[], decided: number | null | 'open'): number | null | 'open' {
  if (decided !== 'open') return decided;
  const last = Math.max(...tableYears(answered));
  const now = answered.filter(({ query }) => query.year === 0);
  const told = new Set(now.flatMap(({ query, year }) => (year === last ? [query.fact] : [])));
  return now.some(({ query, year }) => year !== last && year !== null && told.has(query.fact))
    ? 'open'
    : last;
}

/** What only another year tells stays to be seen, and is not used, unless that other year's is asked for too. */
function withForeign(answered: readonly Answered[], aim: number | null): readonly Answered[] {
  const kept = answered.filter(isIn(aim));
  const told = new Set(kept.map(({ query }) => query.fact));
  const used = new Set(kept.map(({ figure }) => figure.cell));
  const foreign = answered.flatMap((each): readonly Answered[] => {
    if (each.coordinates.year?.origin !== 'table' || each.year === null) return [];
    if (each.query.year !== 0 || told.has(each.query.fact) || used.has(each.figure.cell)) return [];
    const doubt: ReadingDoubt = { code: 'otherYear', year: each.year };
    return [doubted(each, doubt)];
  });
  return [...kept.map((each) => (isAlone(each, kept) ? uncertain(each) : each)), ...foreign];
}

/** A table of last year among this year's, with none on its matter beside it, may be this year's with its year mistyped. */
function isAlone({ query, table, coordinates }: Answered, kept: readonly Answered[]): boolean {
  if (query.year === 0 || coordinates.year?.origin !== 'table') return false;
  const now = kept.filter((each) => each.query.year === 0 && isOfBook(each, table.place.workbook));
  return now.length > 0 && now.every((each) => each.query.near !== query.near);
}

function uncertain(each: Answered): Answered {
  const code = 'tableUncertain';
  return each.reading.doubts.some((doubt) => doubt.code === code) ? each : doubted(each, { code });
}

/** A query of last year's figure is answered by last year's. */
const isIn =
  (aim: number | null) =>
  ({ query, year, coordinates }: Answered): boolean =>
    (year === null || aim === null ? coordinates.yearShift : year - aim) === query.year;

/**
 * The latest year of covers and files' names that figures of the file are of; where none tells one, or a file without any
 * has tables of a later one, the year that all tables are of. Budgets of a year to come wait for their accounts.
 */
function decidedYear(books: readonly Book[], answered: readonly Answered[]): number | null | 'open' {
  const spent = answered.filter(({ query }) => query.periods.includes('actual'));
  const telling = spent.length > 0 ? spent : answered;
  const told = books.filter(({ year }) => year !== null);
  const agreeing = told.filter(({ name, year }) => {
    const own = telling.filter((each) => isOfBook(each, name));
    return own.some((each) => each.year === null || each.year === year);
  });
  const ofTold = agreeing.flatMap(({ year }) => year ?? []);
  const others = tableYears(telling.filter((each) => !agreeing.some(({ name }) => isOfBook(each, name))));
  const last = Math.max(...ofTold);
  if (ofTold.length > 0 && others.every((year) => year <= last)) return last;
  const years = [...new Set([...ofTold, ...others])];
  if (years.length > 1) return 'open';
  const stated = new Set(books.flatMap(({ tables }) => tables.flatMap((table) => table.year?.value ?? [])));
  const only = stated.size === 1 ? ([...stated][0] ?? null) : null;
  return years[0] ?? told.flatMap(({ year }) => year ?? []).sort((a, b) => b - a)[0] ?? only;
}

const isOfBook = ({ table }: Answered, name: string): boolean => table.place.workbook === name;

/** The years that tables are of, by their heads the last, without one that far fewer tables name than another. */
function tableYears(answered: readonly Answered[]): number[] {
  const tables = new Map<number, Set<unknown>>();
  const latest = new Map<unknown, number>();
  for (const { table, year } of answered) {
    if (year !== null) latest.set(table.cut, Math.max(year, latest.get(table.cut) ?? year));
  }
  for (const { table } of answered) {
    const year = table.year?.value ?? latest.get(table.cut);
    if (year !== undefined) tables.set(year, (tables.get(year) ?? new Set()).add(table.cut));
  }
  const most = Math.max(...[...tables.values()].map(({ size }) => size));
  return [...tables].filter(([, { size }]) => 2 * size >= most).map(([year]) => year);
}

function chooseScope(answered: readonly Answered[], wanted: Scope | null): Chosen<Scope> {
  const scopeOf = scopesTold(answered);
  const scopes = new Set(answered.flatMap((each) => scopeOf(each) ?? []));
  const isOf = (scope: string) => (each: Answered) => [null, scope].includes(scopeOf(each));
  if (scopes.size < 2) return { value: wanted, answered, question: null };
  if (wanted !== null) return { value: wanted, answered: answered.filter(isOf(wanted)), question: null };
  const chosen = asked('scope', ['department', 'unit'], answered, isOf);
  return { ...chosen, value: 'department' };
}

/** Where the unit is named its 本级 wherever it is named, that is what is evaluated. */
function scopeOfNames(books: readonly Book[], name: string | null): Scope | null {
  const stated = books.flatMap(({ unitName, tables }) => [
    unitName,
    ...tables.map((table) => table.unitName),
  ]);
  const own = stated.flatMap((each) =>
    each !== null && name !== null && sameUnit(each.value, name) ? [each.value] : [],
  );
  return own.length > 0 && own.every(isOwnLevel) ? 'unit' : null;
}

/** 本级 and 汇总 where they are told; where they are not, papers of the 部门 and the 单位 beside each other. */
function scopesTold(answered: readonly Answered[]): (each: Answered) => Scope | null {
  const told = new Set(answered.flatMap(({ coordinates }) => coordinates.scope ?? []));
  const papers = new Set(answered.flatMap(({ coordinates }) => coordinates.paper ?? []));
  return told.size < 2 && papers.size > 1
    ? ({ coordinates }) => coordinates.paper
    : ({ coordinates }) => coordinates.scope;
}
