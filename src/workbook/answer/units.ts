import { factKind, type FactId } from '../../domain/fact/catalogue';
import type { Reading, ReadingDoubt } from '../../domain/fact/reading';
import type { Question } from '../../domain/question';
import type { CutTable } from '../grid/cut-table';
import { byTable, doubted, rangesOf, undoubted, type Answered } from './readings';

/** Facts of one matter, planned and spent: never a thousand times apart. */
export type MatterPair = readonly [FactId, FactId];

/** 千元 for 元, 万元 for 元. */
const UNIT_FACTORS = [1000, 10000] as const;
const FARTHEST = 1000;

type Settled = { readonly answered: readonly Answered[]; readonly questions: readonly Question[] };

/**
 * The money unit is a property of a table, and a hypothesis: one that nothing tells, that two lines tell differently, that
 * another table contradicts by a factor of units, or that makes plan and outturn a thousand times apart, is one question,
 * and all amounts of the table wait for it. The same amount in a table that nothing doubts settles it.
 */
export function withSettledUnits(answered: readonly Answered[], pairs: readonly MatterPair[]): Settled {
  const confirmed = confirmedTables(answered);
  const known = answered.map((each) =>
    confirmed.has(each.table.cut) ? undoubted(each, 'unitAssumed') : each,
  );
  const contradicted = contradictedTables(known, pairs);
  const doubt: ReadingDoubt = { code: 'openQuestion', question: 'moneyUnit' };
  const settled = known.map((each) =>
    contradicted.has(each.table.cut) && isMoney(each) && !isZero(each) ? doubted(each, doubt) : each,
  );
  const open = settled.filter((each) => isUnitOpen(each) || contradicted.has(each.table.cut));
  if (open.length === 0) return { answered: settled, questions: [] };
  const cells = rangesOf(open);
  const choices = ['yuan', 'tenThousandYuan'].map((value) => ({ value, facts: [] }));
  return { answered: settled, questions: [{ code: 'moneyUnit', choices, cells }] };
}

function confirmedTables(answered: readonly Answered[]): ReadonlySet<CutTable> {
  const sure = new Map<FactId, Set<string>>();
  for (const { query, reading } of answered) {
    if (reading.doubts.length > 0) continue;
    sure.set(query.fact, (sure.get(query.fact) ?? new Set()).add(String(reading.value)));
  }
  const confirmed = answered.filter(
    (each) =>
      isUnitOpen(each) &&
      !isZero(each) &&
      sure.get(each.query.fact)?.has(String(each.reading.value)) === true,
  );
  return new Set(confirmed.map(({ table }) => table.cut));
}

/** Tables of which an amount differs from another table's, or from its plan or outturn, as amounts in other units would. */
function contradictedTables(
  answered: readonly Answered[],
  pairs: readonly MatterPair[],
): ReadonlySet<CutTable> {
  const amounts = answered.filter((each) => isMoney(each) && !isZero(each));
  const byFact = new Map<FactId, Answered[]>();
  for (const each of amounts) byFact.set(each.query.fact, [...(byFact.get(each.query.fact) ?? []), each]);
  const found = new Set<CutTable>();
  const note = (a: Answered, b: Answered): void => {
    const open = [a, b].filter(isUnitOpen);
    for (const { table } of open.length > 0 ? open : [a, b]) found.add(table.cut);
  };
  for (const each of byFact.values()) {
    for (const [index, a] of each.entries()) {
      for (const b of each.slice(index + 1)) if (isUnitsApart(a.reading, b.reading)) note(a, b);
    }
  }
  for (const [planned, spent] of pairs) {
    for (const a of byFact.get(planned) ?? []) {
      for (const b of byFact.get(spent) ?? []) if (isFarApart(a.reading, b.reading)) note(a, b);
    }
  }
  for (const [cut, own] of byTable(amounts)) if (areTooSmall(own, amounts)) found.add(cut);
  return found;
}

/** No budget of a year comes to less, in 元. */
const LEAST = 500;

/** Amounts of few 元 in a file that tells 万元 elsewhere. */
function areTooSmall(own: readonly Answered[], all: readonly Answered[]): boolean {
  const isSmall = own.every(
    ({ reading: { unit, value } }) => unit === 'yuan' && typeof value !== 'string' && value.abs().lt(LEAST),
  );
  return isSmall && all.some(({ reading: { unit } }) => unit !== 'yuan' && unit !== null);
}

function isUnitsApart(a: Reading, b: Reading): boolean {
  const ratio = ratioOf(a, b);
  return ratio !== null && UNIT_FACTORS.some((factor) => Math.abs(ratio / factor - 1) < 0.01);
}

const isFarApart = (a: Reading, b: Reading): boolean => (ratioOf(a, b) ?? 0) >= FARTHEST;

/** How many times the larger one is the smaller one. */
function ratioOf({ value: a }: Reading, { value: b }: Reading): number | null {
  if (typeof a === 'string' || typeof b === 'string') return null;
  const ratio = Math.abs(Number(a.div(b).toFixed(6)));
  return ratio === 0 ? null : Math.max(ratio, 1 / ratio);
}

const isMoney = ({ query }: Answered): boolean => factKind(query.fact) === 'money';

const isZero = ({ reading: { value } }: Answered): boolean => typeof value !== 'string' && value.eq(0);

const isUnitOpen = ({ reading }: Answered): boolean =>
  reading.doubts.some(({ code }) => code === 'unitAssumed');
