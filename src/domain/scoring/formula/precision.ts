import type { Decimal } from '../../money/decimal';

/*
 * Cells hold binary doubles; our own scores are exact. Where a formula decides (a step, a band) or prints, it first
 * takes away the binary noise, so that both decide alike.
 *
 * Noise: an amount of 分 is a double with an error of 1.1e-16 of itself; the conversion to 万元, up to six additions and
 * the division add as much each. A rate near 1 is thus right within 1.2e-15, and `(rate - 1) * 100` within 1.2e-13.
 * Signal: one 分 beside a step of 1% moves that quotient by 100 分 over the base, which is more than 5e-13 for every
 * base below 2 万亿元 (4000 亿元 for steps of 5%). Rounding the quotient to 12 places swallows the noise and keeps the 分.
 * Only where a step falls between two whole 分, less than a 分 away from an amount, is the base limited to 200 亿元.
 *
 * Rounding for print or for a score must not be left to a tie either: 186.515 may be stored a hair below itself. A
 * nudge greater than the noise and less than any real difference lifts ties over the edge.
 */
const STEP_PLACES = 12;
const RATE_PLACES = 14;

/** A distance in steps without noise; steps finer than 1% leave less room. */
export function cleanSteps(quotient: string, step: Decimal): string {
  const places = Math.min(STEP_PLACES, RATE_PLACES + Math.floor(Math.log10(step.toNumber())));
  return `ROUND(${quotient},${places})`;
}

/** A rate, or its distance from a bound, without noise. */
export function cleanRate(rate: string): string {
  return `ROUND(${rate},${RATE_PLACES})`;
}

/** Points rounded half up to two decimals; points are at least 0 where it matters. */
export function roundedPoints(points: string): string {
  return `ROUND(${points}+1E-12,2)`;
}

/** A signed value rounded half away from zero. An amount in 万元 has its 分 at the 6th place, a rate is noisy at the 15th. */
export function rounded(value: string, places: number, nudge: '1E-9' | '1E-12'): string {
  return `ROUND(${value}+SIGN(${value})*${nudge},${places})`;
}
