import type { Band, BandRule } from '../indicator/system';
import type { Decimal } from '../money/decimal';
import type { Ratio } from './evaluation';
import { compareRatio } from './ratio';
import { scoredWith, type RateInput, type RuleOutcome } from './rule-outcome';

/** Gives the points of the band that the rate lies in. */
export function scoreBands(rule: BandRule, { indicator, ratio }: RateInput): RuleOutcome {
  return scoredWith(indicator, bandOf(rule, ratio).score, (deducted) => ({ kind: 'band', deducted }));
}

/** The band a rate lies in, its bounds compared with the unrounded rate. Throws where the bands leave a gap. */
export function bandOf(rule: BandRule, ratio: Ratio): Band {
  const compare = (bound: Decimal): number => compareRatio(ratio, bound, rule.magnitude);
  const band = rule.bands.find((candidate) => holds(candidate, compare));
  if (band === undefined) throw new Error('The bands leave a gap, which validateSystem reports');
  return band;
}

function holds({ above, atLeast, below, atMost }: Band, compare: (bound: Decimal) => number): boolean {
  return (
    (above === undefined || compare(above) > 0) &&
    (atLeast === undefined || compare(atLeast) >= 0) &&
    (below === undefined || compare(below) < 0) &&
    (atMost === undefined || compare(atMost) <= 0)
  );
}
