import type { Decimal } from '../money/decimal';
import type { Ratio } from './evaluation';

/** The rate as a fraction, for printing: decisions compare with `compareRatio`. */
export function rateOf({ numerator, denominator }: Ratio): Decimal {
  return numerator.div(denominator);
}

/** -1, 0 or 1 as the rate is below, at or above `bound`; by products, because a quotient may be endless. */
export function compareRatio(ratio: Ratio, bound: Decimal, magnitude = false): number {
  const size = ratio.denominator.abs();
  const signed = ratio.denominator.lt(0) ? ratio.numerator.times(-1) : ratio.numerator;
  return (magnitude ? signed.abs() : signed).cmp(bound.times(size));
}
