import { cellAt, type CellRange } from '../../domain/cell-address';
import { factKind } from '../../domain/fact/catalogue';
import { withDoubt, type Reading, type ReadingDoubt } from '../../domain/fact/reading';
import type { Decimal } from '../../domain/money/decimal';
import { ONE } from '../../domain/money/decimal';
import { yuanPer, type MoneyUnit } from '../../domain/money/unit';
import type { CutTable } from '../grid/cut-table';
import type { PrintedAmount } from '../grid/cell-amount';
import type { Figure } from '../grid/table-figures';
import { coordinatesOf, type Coordinates } from '../meaning/coordinates';
import { rangeOf, titleOf, type MeantTable } from '../meaning/table';
import { answers } from './query';
import type { FactQuery } from './fact-query';
import { tableCoordinates } from './table-coordinates';
import { wholesOf } from './wholes';

/** A figure that answers a query. */
export type Answered = {
  readonly query: FactQuery;
  readonly reading: Reading;
  readonly coordinates: Coordinates;
  readonly table: MeantTable;
  readonly figure: Figure;
  /** Of the figure itself, else of its table, else of its file; null where nothing says it. */
  readonly year: number | null;
};

/** The answer with one more doubt of its reading. */
export function doubted(answered: Answered, doubt: ReadingDoubt): Answered {
  return { ...answered, reading: withDoubt(answered.reading, doubt) };
}

/** The answer without doubts of a kind. */
export function undoubted(answered: Answered, code: ReadingDoubt['code']): Answered {
  const doubts = answered.reading.doubts.filter((doubt) => doubt.code !== code);
  return { ...answered, reading: { ...answered.reading, doubts } };
}

/** Answers by the table that they were found in. */
export function byTable(answered: readonly Answered[]): ReadonlyMap<CutTable, readonly Answered[]> {
  const tables = new Map<CutTable, Answered[]>();
  for (const each of answered) {
    const known = tables.get(each.table.cut);
    if (known === undefined) tables.set(each.table.cut, [each]);
    else known.push(each);
  }
  return tables;
}

/** The tables that answers were found in. */
export function rangesOf(answered: readonly Answered[]): readonly CellRange[] {
  return [...byTable(answered).values()].flatMap(([first]) =>
    first === undefined ? [] : rangeOf(first.table),
  );
}

/** Every answer that the figures of a table give to queries. */
export function answersOf(
  table: MeantTable,
  queries: readonly FactQuery[],
  usualUnit: MoneyUnit,
): readonly Answered[] {
  return tableCoordinates(table).flatMap(({ figure, coordinates }) => {
    if (typeof coordinates === 'string') return [];
    const row = { listed: figure.listed, label: coordinates.rowLabel };
    return queries.flatMap((query): readonly Answered[] => {
      const answer = answers(query, coordinates, row);
      if (answer === null) return [];
      return answeredBy(query, figure, coordinates, table, usualUnit, answer.otherScope);
    });
  });
}

/** Figures taken for answers whatever their rows are called, but those that their heads refuse. */
export function figureAnswers(
  query: FactQuery,
  figures: readonly Figure[],
  table: MeantTable,
  usualUnit: MoneyUnit,
): readonly Answered[] {
  const wholes = wholesOf(table);
  return figures.flatMap((figure): readonly Answered[] => {
    const alone = { ...figure, labels: [], parents: [], above: [], listed: 1 };
    const coordinates = coordinatesOf(alone, table, wholes);
    if (typeof coordinates === 'string') return [];
    return answeredBy(query, figure, coordinates, table, usualUnit, null);
  });
}

function answeredBy(
  query: FactQuery,
  figure: Figure,
  coordinates: Coordinates,
  table: MeantTable,
  usualUnit: MoneyUnit,
  otherScope: string | null,
): readonly Answered[] {
  const reading = readingOf(query, figure, coordinates, table, usualUnit, otherScope);
  const year = coordinates.year?.value ?? null;
  return reading === null ? [] : [{ query, reading, coordinates, table, figure, year }];
}

function readingOf(
  query: FactQuery,
  { cell }: Figure,
  coordinates: Coordinates,
  table: MeantTable,
  usualUnit: MoneyUnit,
  otherScope: string | null,
): Reading | null {
  const { amount } = cell;
  if (amount === null) return null;
  const isMoney = factKind(query.fact) === 'money';
  const unit = isMoney ? (statedUnit(coordinates, table, amount) ?? usualUnit) : null;
  const factor = unit === null ? ONE : yuanPer(unit);
  const value = fitting(query, amount, factor);
  if (value === null) return null;
  const { workbook, sheet } = table.place;
  const isOpen = isMoney && isUnitOpen(coordinates, table, amount);
  const isAssumed = isOpen && !value.eq(0);
  const doubts: readonly ReadingDoubt[] = [
    ...(isAssumed && unit !== null ? [{ code: 'unitAssumed', unit } as const] : []),
    ...(isUncertain(query, coordinates, table) ? [{ code: 'tableUncertain' } as const] : []),
    ...(otherScope === null ? [] : [{ code: 'otherScope', scope: otherScope } as const]),
  ];
  return {
    fact: query.fact,
    value,
    printed: amount.printed,
    unit,
    source: cellAt(workbook, sheet, cell.row, cell.column),
    parts: [],
    description: [titleOf(table), ...coordinates.words].join(' · '),
    rank: rankOf(query, table, doubts.length === 0 && isOpen),
    tolerance: amount.halfPlace.times(factor),
    doubts,
  };
}

/**
 * Only the file says what period it is of, the table is hidden, its title may make a wide matter another's, or things
 * stand among amounts and nothing says that they are counted.
 */
function isUncertain(
  query: FactQuery,
  { own, context, period, isReadWhole }: Coordinates,
  { isHidden, units }: MeantTable,
): boolean {
  const isCounted = own.has('measure.count') || context.has('measure.count');
  return (
    isHidden ||
    (factKind(query.fact) === 'count' && units.length > 0 && !isCounted) ||
    (isWide(query) && !isReadWhole) ||
    (query.periods.length > 0 && period?.origin === 'file')
  );
}

/** Every 食堂, 工会 and 项目 has revenue, a balance and people. */
const isWide = ({ fact, wholeOnly, funds }: FactQuery): boolean =>
  wholeOnly || funds === 'whole' || factKind(fact) === 'person';

/** The fact's own kind of table goes first; nothing in no unit yields to nothing in one. */
function rankOf({ rank, home }: FactQuery, { titleLabels }: MeantTable, isWithoutUnit: boolean): number {
  const isHome = home === null || titleLabels.some(({ atoms }) => atoms.has(home));
  return rank + (isHome ? 0 : 0.5) + (isWithoutUnit ? 0.25 : 0);
}

/** Where nothing else tells the unit, ￥ tells 元. */
function statedUnit(
  { unit }: Coordinates,
  { units }: MeantTable,
  { currency }: PrintedAmount,
): MoneyUnit | null {
  return unit ?? units.at(-1)?.value ?? (currency ? 'yuan' : null);
}

/** No unit is told, or two that differ. */
function isUnitOpen({ unit }: Coordinates, { units }: MeantTable, { currency }: PrintedAmount): boolean {
  if (unit !== null || (units.length === 0 && currency)) return false;
  return new Set(units.map(({ value }) => value)).size !== 1;
}

/** Money is neither counted nor a share; people and things are counted in whole numbers; a rate may be in hundredths. */
function fitting(
  { fact }: FactQuery,
  { value, percent, counter }: PrintedAmount,
  factor: Decimal,
): Decimal | null {
  const kind = factKind(fact);
  if (kind === 'money') return percent || counter !== null ? null : value.times(factor);
  if (kind === 'person' || kind === 'count') return value.gte(0) && value.eq(value.round(0)) ? value : null;
  if (kind !== 'ratio') return value;
  const share = percent || value.lte(1) ? value : value.div(100);
  return share.gte(0) && share.lte(1) ? share : null;
}
