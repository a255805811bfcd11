import { isOn, type Atom } from '../meaning/lexicon';
import type { FactQuery } from './fact-query';

/** Rows that say when or how the matter of the column is measured. */
const ASPECT = /^(?:period|span|measure)\.|^whole\.additions$/;
/** Labels that name a budget by its time alone. */
const BY_TIME: readonly Atom[] = ['period.initial', 'period.adjusted', 'period.adjustment'];
/** In the row of a year, 支出 and 收入 are all of it. */
const FLOWS: readonly Atom[] = ['subject.expenditure', 'subject.revenue'];
const WHOLES: readonly Atom[] = ['whole.total', 'span.thisYear', 'span.year', 'span.cumulated'];

/** The row of 本级 among those of the units is all of another scope. */
const WHOLE_ROWS: readonly Atom[] = [...WHOLES, 'whole.overall', 'scope.unit'];

/** A number's row: how many stand in its list, and what it is called. */
export type Row = { readonly listed: number; readonly label: ReadonlySet<Atom> | null };

/** Whether a number is all of its fact: a row of its own, the 合计, or one that a wide subject is told to be whole in. */
export function isWhole(query: FactQuery, own: ReadonlySet<Atom>, row: Row): boolean {
  if (own.has('whole.section') || own.has('whole.beyond')) return false;
  if (!query.wholeOnly) return isWholeRow(row) || namesFact(query, own, row);
  if (!isWholeRow(row) && !isFundRow(row, query)) return false;
  if (own.has('whole.ofMatters')) return false;
  const isNamed = query.subject.length === 0 && saysNoMatter(row) && BY_TIME.some((atom) => own.has(atom));
  const isOfYear = row.label?.has('span.namedYear') === true && FLOWS.some((atom) => own.has(atom));
  return isNamed || isOfYear || WHOLES.some((atom) => own.has(atom));
}

/** Its row says when it is, or nothing at all. */
const saysNoMatter = (row: Row): boolean => row.label === null || isAspectRow(row);

const isAspectRow = ({ label }: Row): boolean =>
  label !== null && label.size > 0 && [...label].every((atom) => ASPECT.test(atom));

/** A row called by the asked fund alone. */
const isFundRow = ({ label }: Row, { funds }: FactQuery): boolean =>
  label?.has(`fund.${funds}`) === true && [...label].every((atom) => isOn('fund', atom));

const isWholeRow = (row: Row): boolean =>
  row.listed <= 1 || isAspectRow(row) || WHOLE_ROWS.some((atom) => row.label?.has(atom) === true);

function namesFact(
  { subject, funds, preferred }: FactQuery,
  own: ReadonlySet<Atom>,
  { label }: Row,
): boolean {
  if (label === null) return false;
  const isPreferred = preferred !== null && subject.every((atom) => own.has(atom)) && label.has(preferred);
  return isPreferred || label.has(`fund.${funds}`) || subject.some((atom) => label.has(atom));
}
