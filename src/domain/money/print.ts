import { HUNDRED, type Decimal } from './decimal';
import { roundHalfUp } from './rounding';
import { fromYuan } from './unit';

const MONEY_PLACES = 2;
const PERCENT_PLACES = 2;
const POINT_PLACES = 2;

/** An amount given in 元 as 万元 with two decimals: `1126.69`. */
export function printTenThousandYuan(yuan: Decimal): string {
  return fixed(fromYuan(yuan, 'tenThousandYuan'), MONEY_PLACES);
}

/** A fraction as a percentage with two decimals: 0.951048… → `95.10%`. */
export function printPercent(fraction: Decimal): string {
  return `${fixed(fraction.times(HUNDRED), PERCENT_PLACES)}%`;
}

/** Points of a score, at most two decimals, no trailing zeros: `7.5`, `8`. */
export function printPoints(points: Decimal): string {
  return printNumber(roundHalfUp(points, POINT_PLACES));
}

/** All digits of a number, plain: never an exponent, never `-0`. */
export function printNumber(value: Decimal): string {
  return value.eq(0) ? '0' : value.toFixed();
}

/** Rounded before printing: a small negative amount must not become `-0.00`. */
function fixed(value: Decimal, places: number): string {
  return roundHalfUp(value, places).toFixed(places);
}
