import { ZERO, type Decimal } from '../money/decimal';
import type { Judgement } from '../indicator/judgement';
import type { Indicator, Rule } from '../indicator/system';
import { unreadableJudgement } from './judgement-finding';
import { roundedScore } from './rounded-score';
import { scoredWith, type JudgedOutcome, type JudgementInput } from './rule-outcome';

type ManualRule = Extract<Rule, { readonly kind: 'manual' }>;

/** Takes the points a person gave: one number for the line, or one for each of its aspects. */
export function scoreManual(rule: ManualRule, { indicator, judgements }: JudgementInput): JudgedOutcome {
  const given = judgements.filter(({ answer }) => answer.kind !== 'blank');
  const points = pointsGiven(given);
  const [first] = given;
  const counted = given.length === 1 || given.length === rule.aspects.length;
  if (first === undefined || points === null || !counted || !within(indicator, points)) {
    const findings = given.map((judgement) => unreadableJudgement(judgement, 'points'));
    return { outcome: pendingPoints(indicator, judgements), findings };
  }
  const remarked = given.find(({ note }) => note !== null) ?? first;
  const outcome = scoredWith(indicator, roundedScore(points), (deducted) => ({
    kind: 'chosen',
    judgement: remarked,
    deducted,
  }));
  return { outcome, findings: [] };
}

/** The sum of the numbers; null where an answer is none. */
function pointsGiven(judgements: readonly Judgement[]): Decimal | null {
  return judgements.reduce<Decimal | null>((sum, { answer }) => {
    if (sum === null || answer.kind !== 'number' || answer.value.lt(0)) return null;
    return sum.plus(answer.value);
  }, ZERO);
}

function within({ weight }: Indicator, points: Decimal): boolean {
  return points.gte(0) && points.lte(weight);
}

function pendingPoints({ name }: Indicator, judgements: readonly Judgement[]): JudgedOutcome['outcome'] {
  return { kind: 'pending', needs: [{ kind: 'judgement', point: judgements[0]?.point ?? name }] };
}
