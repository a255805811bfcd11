import type { Decimal } from './decimal';

const HALF_UP = 1;

/** The value rounded to `places` decimal places, halves away from zero: what Excel's ROUND does. */
export function roundHalfUp(value: Decimal, places: number): Decimal {
  return value.round(places, HALF_UP);
}
