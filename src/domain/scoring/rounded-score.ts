import type { Decimal } from '../money/decimal';
import { roundHalfUp } from '../money/rounding';

/** Forms print points with at most two decimals; a score is rounded to them once, half up. */
const SCORE_PLACES = 2;

/** Points as a form prints them. */
export function roundedScore(points: Decimal): Decimal {
  return roundHalfUp(points, SCORE_PLACES);
}
