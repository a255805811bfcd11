import { sumOf } from '../../domain/money/decimal';
import type { MoneyUnit } from '../../domain/money/unit';
import type { Atom } from '../meaning/lexicon';
import { titleOf, type MeantTable } from '../meaning/table';
import type { FactQuery } from './fact-query';
import { answersOf, doubted, figureAnswers, type Answered } from './readings';

/** A fact that a table without a line of its own for it makes up of several lines. */
export type SumQuery =
  /** Of the lines that answer the parts, one each, in one row or column (301 and 303 of 基本支出 are 人员经费). */
  | { readonly query: FactQuery; readonly parts: readonly FactQuery[] }
  /** Of all lines of a column, whatever they are called, where no line is their 合计. */
  | { readonly query: FactQuery; readonly title: Atom; readonly head: Atom };

/** What the lines of a table add up to, for facts that none of its lines answers by itself. */
export function summedAnswers(
  table: MeantTable,
  sums: readonly SumQuery[],
  answered: readonly Answered[],
  usualUnit: MoneyUnit,
): readonly Answered[] {
  return sums.flatMap((sum) => {
    if (answered.some(({ query }) => query.fact === sum.query.fact)) return [];
    if ('parts' in sum)
      return partsIn(table, sum.parts, usualUnit).flatMap((group) => joined(group, sum.query) ?? []);
    const lines = linesIn(table, sum, usualUnit);
    const whole = joined(lines, sum.query);
    if (whole === null) return [];
    const others = sums.flatMap((other) =>
      'head' in other && other.title === sum.title ? [other.head] : [],
    );
    return [isFilledIn(table, lines, others) ? whole : doubted(whole, { code: 'tableUncertain' })];
  });
}

/** In one row, or by column, the figures whose own words answer the parts, if each part has but one. */
function partsIn(
  table: MeantTable,
  parts: readonly FactQuery[],
  usualUnit: MoneyUnit,
): readonly (readonly Answered[])[] {
  const found = answersOf(table, parts, usualUnit).filter(({ query, coordinates }) =>
    query.subject.slice(0, 1).every((atom) => coordinates.own.has(atom)),
  );
  const isRow = new Set(found.map(({ figure }) => figure.cell.row)).size === 1;
  if (isRow && new Set(found.map(({ query }) => query)).size === found.length) return [found];
  const columns = new Map<number, Answered[]>();
  for (const each of found) {
    const { column } = each.figure.cell;
    columns.set(column, [...(columns.get(column) ?? []), each]);
  }
  const most = Math.max(0, ...[...columns.values()].map(({ length }) => length));
  return [...columns.values()].filter(
    (group) => group.length === most && new Set(group.map(({ query }) => query)).size === most,
  );
}

function linesIn(
  table: MeantTable,
  { query, title, head }: Extract<SumQuery, { readonly head: Atom }>,
  usualUnit: MoneyUnit,
): readonly Answered[] {
  if (!isCalled(table, title)) return [];
  if (table.figures.some(({ labels }) => labels.some(({ label }) => isTotal(label.atoms)))) return [];
  const own = table.figures.filter(({ heads }) => heads.at(-1)?.label.atoms.has(head) === true);
  const columns = new Set(own.map(({ cell }) => cell.column));
  if (columns.size !== 1) return [];
  return figureAnswers(query, own, table, usualUnit);
}

/** By its title, or by the head over its labels: 新建楼堂馆所 ｜ 批准面积 ｜ 实际面积. */
function isCalled({ titleLabels, heads, uses }: MeantTable, title: Atom): boolean {
  const overLabels = [...heads].flatMap(([column, path]) => (uses.get(column) === 'label' ? path : []));
  return [...titleLabels, ...overLabels.map(({ label }) => label)].some(({ atoms }) => atoms.has(title));
}

/** Whether its lines are filled in under all heads of the list: what is not finished is no part of what was done. */
function isFilledIn({ figures }: MeantTable, lines: readonly Answered[], heads: readonly Atom[]): boolean {
  const rows = new Set(lines.map(({ figure }) => figure.cell.row));
  const filled = new Map<Atom, Set<number>>();
  for (const figure of figures) {
    const head = heads.find((each) => figure.heads.at(-1)?.label.atoms.has(each));
    if (head !== undefined) filled.set(head, (filled.get(head) ?? new Set()).add(figure.cell.row));
  }
  return [...filled.values()].every(
    (own) => own.size === rows.size && [...rows].every((row) => own.has(row)),
  );
}

const isTotal = (atoms: ReadonlySet<Atom>): boolean =>
  ['whole.total', 'whole.grandTotal', 'whole.subtotal'].some((atom) => atoms.has(atom as Atom));

function joined(group: readonly Answered[], query: FactQuery): Answered | null {
  const [first] = group;
  if (first === undefined) return null;
  if (group.length === 1) {
    return { ...first, query, reading: { ...first.reading, fact: query.fact, rank: query.rank } };
  }
  const readings = group.map(({ reading }) => reading);
  const rows = readings.map(({ source }) => source.top);
  const columns = readings.map(({ source }) => source.left);
  const values = readings.flatMap(({ value }) => (typeof value === 'string' ? [] : [value]));
  const { source } = first.reading;
  return {
    ...first,
    query,
    reading: {
      ...first.reading,
      fact: query.fact,
      rank: query.rank,
      value: sumOf(values),
      printed: readings.map(({ printed }) => printed).join(' + '),
      source: {
        ...source,
        top: Math.min(...rows),
        bottom: Math.max(...rows),
        left: Math.min(...columns),
        right: Math.max(...columns),
      },
      parts: readings.map((reading) => ({
        source: reading.source,
        value: typeof reading.value === 'string' ? sumOf([]) : reading.value,
      })),
      description: `${titleOf(first.table)} · ${readings.length} 格合计 · ${first.figure.heads.at(-1)?.cell.text ?? ''}`,
      tolerance: sumOf(readings.map(({ tolerance }) => tolerance)),
      doubts: [
        ...new Map(readings.flatMap(({ doubts }) => doubts.map((doubt) => [doubt.code, doubt]))).values(),
      ],
    },
  };
}
