import type { Rule } from '../indicator/system';
import { itemVerdicts, pendingItems } from './item-verdicts';
import { scoredWith, type JudgedOutcome, type JudgementInput } from './rule-outcome';

type ChecklistRule = Extract<Rule, { readonly kind: 'checklist' }>;

/** Gives points for each point that holds; every point must be answered. */
export function scoreChecklist(
  rule: ChecklistRule,
  { indicator, judgements }: JudgementInput,
): JudgedOutcome {
  const { verdicts, findings } = itemVerdicts(rule.items, judgements);
  const pending = pendingItems(verdicts);
  if (pending !== null) return { outcome: pending, findings };
  const held = verdicts.filter(({ failed }) => failed.length === 0).length;
  const outcome = scoredWith(indicator, rule.pointsEach.times(held), (deducted) => ({
    kind: 'points',
    failed: verdicts.flatMap(({ failed }) => failed),
    deducted,
  }));
  return { outcome, findings };
}
