import type { Finding } from '../finding';
import type { Judgement } from '../indicator/judgement';
import { unmatchedJudgement, unreadableJudgement } from './judgement-finding';
import type { RuleOutcome } from './rule-outcome';
import { indexOfMeant } from './similar-text';
import { verdictOf, type Verdict } from './verdict';

/** One point (评价要点) of a line with the judgements on it. It is open while nobody answered it readably. */
export type ItemVerdict = {
  readonly item: string;
  readonly failed: readonly Judgement[];
  readonly open: boolean;
};

/** Lays the judgements of a line beside its points. A 否 outweighs a 是 on the same point. */
export function itemVerdicts(
  items: readonly string[],
  judgements: readonly Judgement[],
  verdictFor: (judgement: Judgement) => Verdict = ({ answer }) => verdictOf(answer),
): { readonly verdicts: readonly ItemVerdict[]; readonly findings: readonly Finding[] } {
  const placed = judgements.map((judgement) => ({
    judgement,
    item: indexOfMeant(judgement.point, items),
    verdict: verdictFor(judgement),
  }));
  const verdicts = items.map((item, index): ItemVerdict => {
    const own = placed.filter((candidate) => candidate.item === index);
    const failed = own.filter(({ verdict }) => verdict === 'no').map(({ judgement }) => judgement);
    return { item, failed, open: failed.length === 0 && !own.some(({ verdict }) => verdict === 'yes') };
  });
  const findings = placed.flatMap(({ judgement, item, verdict }): readonly Finding[] => {
    if (item < 0) return [unmatchedJudgement(judgement)];
    return verdict === 'unreadable' ? [unreadableJudgement(judgement, 'verdict')] : [];
  });
  return { verdicts, findings };
}

/** The line waits while any point is open; null when all are answered. */
export function pendingItems(verdicts: readonly ItemVerdict[]): RuleOutcome | null {
  const open = verdicts.filter((verdict) => verdict.open);
  if (open.length === 0) return null;
  return { kind: 'pending', needs: open.map(({ item }) => ({ kind: 'judgement', point: item })) };
}
