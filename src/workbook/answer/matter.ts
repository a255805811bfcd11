import type { Coordinates } from '../meaning/coordinates';
import { isOn, type Atom } from '../meaning/lexicon';
import type { FactQuery } from './fact-query';

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
  'subject.ofOthers',
]);

type Test = (atom: Atom) => boolean;

const subjectsOf = (...told: readonly Iterable<Atom>[]): readonly Atom[] =>
  told.flatMap((atoms) => [...atoms].filter((atom) => isOn('subject', atom)));

/** Whether a number is about what a fact is about, and about nothing else. */
export function isOfMatter(query: FactQuery, coordinates: Coordinates): boolean {
  const allowed = new Set([...query.subject, ...query.beside]);
  const isForeign = (atom: Atom): boolean => !allowed.has(atom);
  return !isOfOther(query, coordinates, isForeign) && isNamed(query, coordinates, isForeign);
}

/** Something beside it or around it says that it is about another matter, or about a part of this one. */
function isOfOther(query: FactQuery, coordinates: Coordinates, isForeign: Test): boolean {
  const { own, context, title, spoken } = coordinates;
  return (
    subjectsOf(own).some(isForeign) ||
    subjectsOf(context, title).some((atom) => isForeign(atom) && RESTRICTING.has(atom)) ||
    (query.never !== null && title.has(query.never)) ||
    title.has('measure.draft') ||
    (query.near !== null && !spoken.has(query.near) && !own.has('whole.ofMatters')) ||
    (query.wholeOnly && isOfPart(query, coordinates, isForeign)) ||
    isGross(query, coordinates) ||
    isAtAnyTime(query, coordinates)
  );
}

/** A wide matter is all of its table, and its table is of no narrower one; 收支 beside another matter is no narrower. */
function isOfPart({ periods }: FactQuery, { context, title }: Coordinates, isForeign: Test): boolean {
  if (title.has('whole.additions') && !periods.includes('adjustment')) return true;
  return subjectsOf(context, title.has('kind.flows') ? [] : title).some(isForeign);
}

/** What was added, where what was taken back stands beside it. */
function isGross({ periods }: FactQuery, { own, spoken }: Coordinates): boolean {
  return periods.includes('adjustment') && spoken.has('measure.withdrawn') && !own.has('whole.net');
}

/** A list of documents sums up what was granted at any time of the year: no first budget, unless it says so. */
function isAtAnyTime({ wholeOnly, periods }: FactQuery, { spoken }: Coordinates): boolean {
  return wholeOnly && periods.includes('budget') && spoken.has('role.documentNumber');
}

/** Its own words name the matter, or what they leave out is said around it. */
function isNamed(query: FactQuery, coordinates: Coordinates, isForeign: Test): boolean {
  const { own, context, loose, title } = coordinates;
  const missing = query.subject.filter((atom) => !own.has(atom));
  if (missing.length === 0) return true;
  const around = [context, loose, title].find((atoms) => missing.every((atom) => atoms.has(atom)));
  if (around === undefined) return false;
  const isOther = (atom: Atom): boolean =>
    isForeign(atom) && !(around === title && query.listed.includes(atom));
  return missing.length < query.subject.length || !subjectsOf(around).some(isOther);
}
