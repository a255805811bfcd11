import type { TableNumber } from './table-numbers';
import { decimal, sumOf, type Decimal } from '../../money/decimal';
import { lastPlace } from '../figures/text-figure';

/** A total of a table with the numbers it adds up. */
export type TableSum = {
  readonly total: TableNumber;
  readonly parts: readonly TableNumber[];
  readonly sum: Decimal;
};

const TOTAL = /^(?:合计|总计|小计|共计)$/;
/** Rows that say what another row contains. */
const CONTAINED = '其中';
const HALF = decimal('0.5');

/** The totals of one table: 合计 rows over the rows above, and a 合计 column before its parts. */
export function tableSums(numbers: readonly TableNumber[]): readonly TableSum[] {
  const columns = numbers.filter(isInTotalRow).map((total) => sumOfColumn(total, numbers));
  const rows = numbers.filter(isInTotalColumn).map((total) => sumOfRow(total, numbers));
  return [...columns.filter(isSum), ...usual(rows.filter(({ parts }) => parts.length > 0))];
}

/** Whether the parts make the total: half a unit of the last place may be lost in each. */
export function addsUp({ total, parts, sum }: TableSum): boolean {
  const slack = lastPlace(total.figure).times(HALF).times(parts.length);
  const lost = total.figure.places === 0 ? decimal(0) : slack;
  return sum.minus(total.figure.value).abs().lte(lost);
}

function isInTotalRow({ paragraph }: TableNumber): boolean {
  return paragraph.context?.labels.some((label) => TOTAL.test(label)) === true;
}

function isInTotalColumn({ paragraph }: TableNumber): boolean {
  return TOTAL.test(paragraph.context?.headers.at(-1) ?? '');
}

/** The rows between the total and the one before it. */
function sumOfColumn(total: TableNumber, numbers: readonly TableNumber[]): TableSum {
  const above = numbers.filter(({ column, row }) => column === total.column && row < total.row);
  const last = above.filter(isInTotalRow).at(-1)?.row ?? 0;
  return added(
    total,
    above.filter(({ row }) => row > last),
  );
}

function sumOfRow(total: TableNumber, numbers: readonly TableNumber[]): TableSum {
  return added(
    total,
    numbers.filter(({ column, row }) => row === total.row && column > total.column),
  );
}

/** The total with the exact sum of these parts. */
export function added(total: TableNumber, parts: readonly TableNumber[]): TableSum {
  return { total, parts, sum: sumOf(parts.map(({ figure }) => figure.value)) };
}

/** Whether the rows stand beside one another: no row is said or seen to contain those below it. */
function isSum({ parts }: TableSum): boolean {
  if (parts.length < 2) return false;
  if (parts.some(({ paragraph }) => paragraph.context?.labels.some((label) => label.includes(CONTAINED))))
    return false;
  return !parts.some((part, at) => contains(part, parts.slice(at + 1)));
}

function contains({ figure }: TableNumber, below: readonly TableNumber[]): boolean {
  return below.some(
    (_, at) => at > 0 && sumOf(below.slice(0, at + 1).map((each) => each.figure.value)).eq(figure.value),
  );
}

/** Sums of a row are known to be meant where most rows add up. */
function usual(sums: readonly TableSum[]): readonly TableSum[] {
  return sums.filter(addsUp).length * 2 > sums.length ? sums : [];
}
