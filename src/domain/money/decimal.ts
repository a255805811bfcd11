import BigFactory, { type Big } from 'big.js';

/**
 * Exact decimal number: the only numeric type for amounts, rates and scores.
 *
 * Our own constructor keeps big.js's global settings untouched. 40 decimal places make a quotient of two amounts
 * exact far beyond the comparison `steps` needs; rounding half up is what Excel's ROUND does.
 */
export type Decimal = Big;

const HALF_UP = 1;
const DecimalOf = BigFactory();
DecimalOf.DP = 40;
DecimalOf.RM = HALF_UP;
DecimalOf.NE = -40;
DecimalOf.PE = 40;

/** An exact decimal from an integer, a decimal string such as "186.51", or another decimal. */
export function decimal(value: number | string | Decimal): Decimal {
  return new DecimalOf(value);
}

/**
 * The decimal a spreadsheet cell means by its binary double: Excel keeps 15 significant digits, so 0.1+0.2 is 0.3.
 * Throws on NaN and infinities, which no cell can hold.
 */
export function decimalFromCell(value: number): Decimal {
  return new DecimalOf(value.toPrecision(15));
}

const MOST_DIGITS = 40;

/** The value to 40 digits, far more than any sum of amounts has, so that chains of products do not grow without end. */
export function bounded(value: Decimal): Decimal {
  return value.prec(MOST_DIGITS, HALF_UP);
}

/** Nothing; also what nothing adds up to. */
export const ZERO = decimal(0);
/** The whole of a fraction: 100%. */
export const ONE = decimal(1);
/** What turns a fraction into per cent. */
export const HUNDRED = decimal(100);

/** The exact sum; 0 of no values. */
export function sumOf(values: readonly Decimal[]): Decimal {
  return values.reduce((sum, value) => sum.plus(value), ZERO);
}
