import { decimal, ZERO, type Decimal } from '../money/decimal';
import type { StepMode, StepRule } from '../indicator/system';
import { scoredWith, type RateInput, type RuleOutcome } from './rule-outcome';
import { roundedScore } from './rounded-score';

/**
 * Deducts for each step that the rate lies beyond its target. Distances are kept as numerators over the rate's own
 * denominator, so that a rate exactly on a step is on it, however the quotient would round.
 */
export function scoreSteps(rule: StepRule, { indicator, ratio, stepMode }: RateInput): RuleOutcome {
  const excess = ratio.numerator.minus(rule.target.times(ratio.denominator)).times(signOf(ratio.denominator));
  const side = excess.gt(0) ? 'over' : 'under';
  const distance = counts(rule.kind, side) ? excess.abs() : ZERO;
  const steps = stepsIn(distance, rule.step.times(ratio.denominator.abs()), stepMode);
  const points = roundedScore(indicator.weight.minus(steps.times(rule.deduct)));
  return scoredWith(indicator, points, (deducted) => ({
    kind: 'steps',
    side,
    target: rule.target,
    deviation: distance.div(ratio.denominator.abs()),
    step: rule.step,
    steps,
    mode: stepMode,
    deducted,
  }));
}

function counts(kind: StepRule['kind'], side: 'over' | 'under'): boolean {
  return kind === 'stepEither' || (kind === 'stepOver') === (side === 'over');
}

function signOf({ s }: Decimal): number {
  return s;
}

/** How many steps of `size` lie in `distance`, both of at least 0. */
function stepsIn(distance: Decimal, size: Decimal, mode: StepMode): Decimal {
  switch (mode) {
    case 'floor':
      return wholeSteps(distance, size);
    case 'ceil': {
      const whole = wholeSteps(distance, size);
      return whole.times(size).eq(distance) ? whole : whole.plus(1);
    }
    case 'linear':
      return distance.div(size);
  }
}

/** The quotient cut to a whole number; the division may have rounded up to it, which multiplying back shows. */
function wholeSteps(distance: Decimal, size: Decimal): Decimal {
  const cut = distance.div(size).round(0, 0);
  return cut.times(size).gt(distance) ? cut.minus(decimal(1)) : cut;
}
