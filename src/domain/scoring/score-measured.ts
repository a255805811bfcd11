import type { FactId } from '../fact/catalogue';
import type { Indicator, Measure, StepMode } from '../indicator/system';
import type { Need } from './evaluation';
import type { Measured } from './measure-ratio';
import { scoreBands } from './rule-bands';
import { scoredWith, type RateInput, type RuleOutcome } from './rule-outcome';
import { scoreProportional } from './rule-proportional';
import { scoreSteps } from './rule-steps';

/** Points of a line that is measured by a rate. */
export function scoreMeasured(
  indicator: Indicator,
  measure: Measure,
  measured: Measured,
  stepMode: StepMode,
): RuleOutcome {
  switch (measured.kind) {
    case 'open':
      return { kind: 'pending', needs: needsOf(measured) };
    case 'zeroBase':
      return scoreZeroBase(indicator, measure, measured.both, measured.facts);
    case 'ratio':
      return scoreRate({ indicator, ratio: measured.ratio, stepMode });
  }
}

function needsOf({ missing, unconfirmed }: Extract<Measured, { readonly kind: 'open' }>): readonly Need[] {
  return [
    ...missing.map((fact) => ({ kind: 'fact', fact }) as const),
    ...unconfirmed.map((fact) => ({ kind: 'confirmation', fact }) as const),
  ];
}

function scoreZeroBase(
  indicator: Indicator,
  { zeroBase }: Measure,
  both: boolean,
  facts: readonly FactId[],
): RuleOutcome {
  if (both && zeroBase.bothZero === 'full') {
    return { kind: 'scored', score: indicator.weight, reason: { kind: 'zeroBaseNone' } };
  }
  if (!both && zeroBase.baseZero === 'zero') {
    return scoredWith(indicator, indicator.weight.times(0), (deducted) => ({
      kind: 'zeroBaseSpent',
      deducted,
    }));
  }
  return { kind: 'pending', needs: [{ kind: 'zeroBase', facts }] };
}

function scoreRate(input: RateInput): RuleOutcome {
  const { rule } = input.indicator;
  switch (rule.kind) {
    case 'stepOver':
    case 'stepUnder':
    case 'stepEither':
      return scoreSteps(rule, input);
    case 'bands':
      return scoreBands(rule, input);
    case 'proportional':
      return scoreProportional(input);
    case 'checklist':
    case 'violations':
    case 'choice':
    case 'manual':
      throw new Error('A rule that people answer has a measure, which validateSystem reports');
  }
}
