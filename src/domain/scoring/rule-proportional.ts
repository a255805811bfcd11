import { roundedScore } from './rounded-score';
import { scoredWith, type RateInput, type RuleOutcome } from './rule-outcome';

/** Gives the rate's share of the weight, to two decimals. */
export function scoreProportional({ indicator, ratio }: RateInput): RuleOutcome {
  const points = roundedScore(indicator.weight.times(ratio.numerator).div(ratio.denominator));
  return scoredWith(indicator, points, (deducted) => ({ kind: 'proportion', deducted }));
}
