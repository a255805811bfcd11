import type { FactId } from '../../domain/fact/catalogue';
import type { ReadingDoubt } from '../../domain/fact/reading';
import type { Question } from '../../domain/question';
import type { CutTable } from '../grid/cut-table';
import type { MeantTable } from '../meaning/table';
import { doubted, rangesOf, type Answered } from './readings';

/**
 * Two tables of the same title and heads with other figures are twins: which of them counts is one question. What all of
 * them tell alike of a year that they state holds whatever the answer; the rest is doubtful until it is given.
 */
export function withTwins(answered: readonly Answered[]): {
  readonly answered: readonly Answered[];
  readonly questions: readonly Question[];
} {
  const alike = new Map<string, Map<CutTable, Answered[]>>();
  for (const each of answered) {
    const key = shapeOf(each.table);
    const tables = alike.get(key) ?? new Map<CutTable, Answered[]>();
    alike.set(key, tables.set(each.table.cut, [...(tables.get(each.table.cut) ?? []), each]));
  }
  const twins = [...alike.values()]
    .filter(({ size }) => size > 1)
    .map((tables) => [...tables.values()])
    .map((tables) => ({ tables, open: openAmong(tables) }))
    .filter(({ open }) => open.length > 0);
  const waiting = new Set(twins.flatMap(({ open }) => open));
  const doubt: ReadingDoubt = { code: 'openQuestion', question: 'twin' };
  return {
    answered: answered.map((each) => (waiting.has(each) ? doubted(each, doubt) : each)),
    questions: twins.map(({ tables }) => questionOf(tables.flat())),
  };
}

function shapeOf({ titles, cut }: MeantTable): string {
  const words = [
    ...titles.map(({ value }) => value),
    ...cut.heads.flatMap(({ cells }) => cells.map(({ text }) => text)),
  ];
  return words.join('|').replace(/(?:19|20)\d\d年?度?/g, '');
}

/** What tables of one stated year do not tell alike, all that others tell; nothing where no fact has two values. */
function openAmong(tables: readonly (readonly Answered[])[]): readonly Answered[] {
  const all = tables.flat();
  const values = new Map<FactId, Set<string>>();
  const tellers = new Map<FactId, Set<CutTable>>();
  for (const { query, reading, table } of all) {
    values.set(query.fact, (values.get(query.fact) ?? new Set()).add(String(reading.value)));
    tellers.set(query.fact, (tellers.get(query.fact) ?? new Set()).add(table.cut));
  }
  if (![...values.values()].some(({ size }) => size > 1)) return [];
  if (new Set(all.map(({ table }) => yearOnSheet(table) ?? table.cut)).size > 1) return all;
  const isAlike = (fact: FactId): boolean =>
    values.get(fact)?.size === 1 && tellers.get(fact)?.size === tables.length;
  return all.filter(({ query }) => !isAlike(query.fact));
}

/** A cover's year is that of last year's table beside it too. */
const yearOnSheet = ({ year, place: { sheet } }: MeantTable): number | null =>
  year?.cell.sheet === sheet ? year.value : null;

function questionOf(answered: readonly Answered[]): Question {
  const cells = rangesOf(answered);
  return { code: 'twin', choices: cells.map(({ sheet }) => ({ value: sheet, facts: [] })), cells };
}
