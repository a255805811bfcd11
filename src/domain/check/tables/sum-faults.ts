import type { TableNumber } from './table-numbers';
import { added, addsUp, type TableSum } from './table-sums';
import type { Decimal } from '../../money/decimal';

/** What is wrong where a sum does not add up. */
export type SumFault = {
  /** The number at fault; the total, where any of the numbers may be. */
  readonly number: TableNumber;
  /** What it should be, by the other numbers of the sum. */
  readonly value: Decimal;
  readonly sum: TableSum;
  /** No other number can be at fault. */
  readonly certain: boolean;
};

/** What the check already knows of the numbers of a table. */
export type KnownNumbers = {
  /** The value a number should have; null where it is right, or nothing is known against it. */
  readonly expected: (number: TableNumber) => Decimal | null;
  readonly agrees: (number: TableNumber) => boolean;
};

/**
 * The numbers that keep the sums of a table from adding up: the one that mends a row and a column at once, the only one
 * that nothing else confirms, else the total. A sum that is explained by a number found wrong already is left out.
 */
export function sumFaults(sums: readonly TableSum[], known: KnownNumbers): readonly SumFault[] {
  const wrong = sums.filter((sum) => !addsUp(sum) && !isExplained(sum, known));
  const mends = wrong.flatMap(mendsOf);
  const crossing = mends.filter((mend) => mends.some((other) => mendsToo(other, mend)));
  const faults = wrong.map((sum): SumFault => {
    const unconfirmed = [sum.total, ...sum.parts].filter((number) => !known.agrees(number));
    const crossed = crossing.find((mend) => mend.sum === sum);
    if (crossed !== undefined) return { ...crossed, certain: true };
    const [only, ...others] = unconfirmed;
    return only === undefined || others.length > 0
      ? { ...mendOf(sum, sum.total), certain: false }
      : { ...mendOf(sum, only), certain: true };
  });
  return faults.filter((fault, at) => faults.findIndex(({ number }) => number === fault.number) === at);
}

type MendingNumber = Omit<SumFault, 'certain'>;

function mendsOf(sum: TableSum): readonly MendingNumber[] {
  return [sum.total, ...sum.parts].map((number) => mendOf(sum, number));
}

/** The number as the sum would have it, were all its other numbers right. */
function mendOf(sum: TableSum, number: TableNumber): MendingNumber {
  const { value } = number.figure;
  const rest = sum.total.figure.value.minus(sum.sum);
  return { number, value: number === sum.total ? sum.sum : value.plus(rest), sum };
}

function mendsToo(other: MendingNumber, { number, value, sum }: MendingNumber): boolean {
  return other.sum !== sum && other.number === number && other.value.eq(value);
}

/** Whether the sum adds up once the numbers found wrong are what they should be. */
function isExplained(sum: TableSum, { expected }: KnownNumbers): boolean {
  const corrected = (number: TableNumber): TableNumber => {
    const value = expected(number);
    return value === null ? number : { ...number, figure: { ...number.figure, value } };
  };
  const total = corrected(sum.total);
  const parts = sum.parts.map(corrected);
  const changed = total !== sum.total || parts.some((part, at) => part !== sum.parts[at]);
  return changed && addsUp(added(total, parts));
}
