import { HUNDRED, type Decimal } from '../money/decimal';
import { printNumber } from '../money/print';

/** A bound or target as forms write it: 1 → `100%`, 0.005 → `0.5%`. Rates are printed with `printPercent`. */
export function percentageText(fraction: Decimal): string {
  return `${percentagePoints(fraction)}%`;
}

/** The same without the sign: 0.05 → `5`. */
export function percentagePoints(fraction: Decimal): string {
  return printNumber(fraction.times(HUNDRED));
}
