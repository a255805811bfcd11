import type { Judgement } from '../indicator/judgement';
import type { Rule } from '../indicator/system';
import { ONE, sumOf, type Decimal } from '../money/decimal';
import { itemVerdicts, pendingItems } from './item-verdicts';
import { scoredWith, type JudgedOutcome, type JudgementInput } from './rule-outcome';
import { verdictOf, type Verdict } from './verdict';

type ViolationsRule = Extract<Rule, { readonly kind: 'violations' }>;

/** Deducts for each case (每出现一例): a 否 is one, so two lines on the same point are two; a number counts them. */
export function scoreViolations(
  rule: ViolationsRule,
  { indicator, judgements }: JudgementInput,
): JudgedOutcome {
  const { verdicts, findings } = itemVerdicts(rule.items, judgements, verdictOfCases);
  const pending = pendingItems(verdicts);
  if (pending !== null) return { outcome: pending, findings };
  const failed = verdicts.flatMap((verdict) => verdict.failed);
  const cases = sumOf(failed.map(casesOf));
  const points = indicator.weight.minus(rule.deductEach.times(cases));
  const outcome = scoredWith(indicator, points, (deducted) => ({ kind: 'points', failed, deducted }));
  return { outcome, findings };
}

function verdictOfCases({ answer }: Judgement): Verdict {
  if (answer.kind !== 'number') return verdictOf(answer);
  const { value } = answer;
  if (value.lt(0) || !value.round(0).eq(value)) return 'unreadable';
  return value.eq(0) ? 'yes' : 'no';
}

function casesOf({ answer }: Judgement): Decimal {
  return answer.kind === 'number' ? answer.value : ONE;
}
