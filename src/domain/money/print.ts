import { HUNDRED, type Decimal } from './decimal';
import { roundHalfUp } from './rounding';
import { fromYuan } from './unit';

const MONEY_PLACES = 2;
const POINT_PLACES = 2;

/** An amount given in 元 as 万元 with two decimals: `1126.69`. */
export function printTenThousandYuan(yuan: Decimal): string {
  return fixed(fromYuan(yuan, 'tenThousandYuan'), MONEY_PLACES);
}

/** An amount in 元 with two decimals: `11266900.00`. */
export function printYuan(yuan: Decimal): string {
  return fixed(yuan, MONEY_PLACES);
}

/** A fraction as a percentage: 0.951048… → `95.10%`. */
export function printPercent(fraction: Decimal, places = 2): string {
  return `${fixed(fraction.times(HUNDRED), places)}%`;
}

/** Points of a score, at most two decimals, no trailing zeros: `7.5`, `8`. */
export function printPoints(points: Decimal): string {
  return printNumber(roundHalfUp(points, POINT_PLACES));
}

/** A number of persons or things: `14`. A fraction, which only an average has, is kept. */
export function printCount(count: Decimal): string {
  return printNumber(count);
}

/** All digits of a number, plain: never an exponent, never `-0`. */
export function printNumber(value: Decimal): string {
  return value.eq(0) ? '0' : value.toFixed();
}

/** Rounded before printing: a small negative amount must not become `-0.00`. */
function fixed(value: Decimal, places: number): string {
  return roundHalfUp(value, places).toFixed(places);
}
