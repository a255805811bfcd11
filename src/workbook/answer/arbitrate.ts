import { FACT_IDS, type FactId } from '../../domain/fact/catalogue';
import type { ReadingDoubt } from '../../domain/fact/reading';
import { sumOf } from '../../domain/money/decimal';
import type { Figure } from '../grid/table-figures';
import type { Atom } from '../meaning/lexicon';
import { doubted, type Answered } from './readings';

/**
 * Figures of one table that answer one query are told apart: those whose own words name the fact, or say what is to be
 * preferred, go before the others; and a 合计 that takes its name from the title yields where its parts do not make it up
 * and the table lists other matters beside them (会议费 and 培训费 under “三公”经费). A 合计 that also counts outsiders
 * (离退休 among 在职) is doubted.
 */
export function arbitrated(answered: readonly Answered[]): readonly Answered[] {
  const named = firstOf(answered, isNamed);
  const preferred = firstOf(named, isPreferred);
  const wide = preferred.filter((each) => !isOfBasicAlone(each) || !isToldBeside(each, preferred));
  return wide.filter((each) => isNamed(each) || !isWiderTotal(each, wide)).map(withOutsiders);
}

/** Of 基本支出 alone, where the fact is of all spending. */
function isOfBasicAlone({ query, coordinates: { own, context, title } }: Answered): boolean {
  if (query.home !== null || query.subject.includes('subject.basic')) return false;
  return [own, context, title].some((atoms) => atoms.has('subject.basic'));
}

/** Whether a table of the same file tells it of all spending. */
function isToldBeside({ query, year, table }: Answered, answered: readonly Answered[]): boolean {
  return answered.some(
    (other) =>
      other.query.fact === query.fact &&
      other.year === year &&
      other.table.place.workbook === table.place.workbook &&
      !isOfBasicAlone(other),
  );
}

/** In tables where some answers pass the test, only these. */
function firstOf(answered: readonly Answered[], test: (each: Answered) => boolean): readonly Answered[] {
  const passing = new Set(answered.filter(test).map(keyOf));
  return answered.filter((each) => test(each) || !passing.has(keyOf(each)));
}

const isNamed = ({ query, coordinates }: Answered): boolean =>
  query.subject.every((atom) => coordinates.own.has(atom));

const isPreferred = ({ query, coordinates }: Answered): boolean =>
  query.preferred !== null && coordinates.own.has(query.preferred);

/** One table, one fact. */
const keyOf = ({ query, table }: Answered): string =>
  [query.fact, query.year, table.place.workbook, table.place.sheet, table.area.top, table.area.left].join(
    '|',
  );

function isWiderTotal(total: Answered, answered: readonly Answered[]): boolean {
  const { listed, fact } = total.query;
  const parts = partsOf(fact);
  if (parts.length === 0 || !listed.some((atom) => total.table.spoken.has(atom))) return false;
  const isInTitle = listed.some((atom) => total.coordinates.title.has(atom));
  const read = answered.filter(
    ({ query, table, year }) =>
      parts.includes(query.fact) &&
      table.cut === total.table.cut &&
      year === total.year &&
      query.year === total.query.year,
  );
  const found = new Set(read.map(({ query }) => query.fact));
  if (found.size < parts.length || typeof total.reading.value === 'string') return isInTitle;
  const sum = sumOf(
    read.flatMap(({ reading }) => (typeof reading.value === 'string' ? [] : [reading.value])),
  );
  const tolerance = sumOf([total.reading.tolerance, ...read.map(({ reading }) => reading.tolerance)]);
  return total.reading.value.minus(sum).gt(tolerance);
}

/** The facts that make up a fact, by their ids: threePublicActual.abroad is a part of threePublicActual. */
const partsOf = (fact: FactId): readonly FactId[] => FACT_IDS.filter((each) => each.startsWith(`${fact}.`));

function withOutsiders(each: Answered): Answered {
  const { outsiders, preferred } = each.query;
  if (outsiders.length === 0 || !each.coordinates.own.has('whole.total')) return each;
  if (preferred !== null && each.coordinates.own.has(preferred)) return each;
  const { figure } = each;
  const isCounted = each.table.figures.some(
    (other) =>
      isBeside(other, figure) && namesAny(other, outsiders) && other.cell.amount?.value.eq(0) === false,
  );
  if (!isCounted) return each;
  const doubt: ReadingDoubt = { code: 'rowUncertain', label: figure.labels.at(-1)?.cell.text ?? '' };
  return doubted(each, doubt);
}

/** Above it in its column, or beside it in its row under the same head. */
function isBeside(other: Figure, { cell, heads }: Figure): boolean {
  if (other.cell.column === cell.column) return other.cell.row < cell.row;
  const [group] = heads;
  return other.cell.row === cell.row && heads.length > 1 && other.heads[0]?.cell === group?.cell;
}

const namesAny = ({ labels, heads }: Figure, atoms: readonly Atom[]): boolean =>
  [...labels.slice(-1), ...heads.slice(-1)].some(({ label }) => atoms.some((atom) => label.atoms.has(atom)));
