import type { Rule } from '../indicator/system';
import { itemVerdicts, pendingItems } from './item-verdicts';
import { scoredWith, type JudgedOutcome, type JudgementInput } from './rule-outcome';

type ViolationsRule = Extract<Rule, { readonly kind: 'violations' }>;

/** Deducts for each case: each 否 is one, so two lines on the same point are two. */
export function scoreViolations(
  rule: ViolationsRule,
  { indicator, judgements }: JudgementInput,
): JudgedOutcome {
  const { verdicts, findings } = itemVerdicts(rule.items, judgements);
  const pending = pendingItems(verdicts);
  if (pending !== null) return { outcome: pending, findings };
  const failed = verdicts.flatMap((verdict) => verdict.failed);
  const points = indicator.weight.minus(rule.deductEach.times(failed.length));
  const outcome = scoredWith(indicator, points, (deducted) => ({ kind: 'points', failed, deducted }));
  return { outcome, findings };
}
