import type { Finding } from '../finding';
import type { Judgement } from '../indicator/judgement';
import type { Indicator, StepMode } from '../indicator/system';
import { ZERO, type Decimal } from '../money/decimal';
import type { Need, Ratio, Reason } from './evaluation';

/** What a rule made of a line: points and why, or what it still waits for. */
export type RuleOutcome =
  | { readonly kind: 'scored'; readonly score: Decimal; readonly reason: Reason | null }
  | { readonly kind: 'pending'; readonly needs: readonly Need[] };

/** The outcome of a rule that people answer, with what was wrong with their answers. */
export type JudgedOutcome = { readonly outcome: RuleOutcome; readonly findings: readonly Finding[] };

/** A rate on its way to points. */
export type RateInput = {
  readonly indicator: Indicator;
  readonly ratio: Ratio;
  readonly stepMode: StepMode;
};

/** Judgements on their way to points. */
export type JudgementInput = { readonly indicator: Indicator; readonly judgements: readonly Judgement[] };

/** Points held within 0 and the weight; `reasonFor` is told what was deducted, full marks need no reason. */
export function scoredWith(
  { weight }: Indicator,
  points: Decimal,
  reasonFor: (deducted: Decimal) => Reason,
): RuleOutcome {
  const score = points.lt(0) ? ZERO : points.gt(weight) ? weight : points;
  const deducted = weight.minus(score);
  return { kind: 'scored', score, reason: deducted.eq(0) ? null : reasonFor(deducted) };
}
