import { reasonText } from '../../domain/scoring/reason-text';
import type { IndicatorResult } from '../../domain/scoring/evaluation';
import { substitutionText } from '../../domain/scoring/substitution-text';
import { BLANK, numberContent, textContent } from './content';
import { ownOrigin } from './managed-cell';
import { MISSING_REASON } from './override-reason';
import type { PlanContext } from './plan-input';
import type { OwnedContent, ScoreLine } from './score-lines';
import type { ScoreLayout } from './score-layout';

/** What every line of 评分表 holds. */
export function scoreLines(context: PlanContext, layout: ScoreLayout): readonly ScoreLine[] {
  const { results, facts } = context.evaluation;
  return layout.rows.flatMap(({ indicator, row }) => {
    const result = results.find((candidate) => candidate.indicator.id === indicator.id);
    if (result === undefined) return [];
    const substitution = substitutionText(result, facts);
    const words = [indicator.explanation, substitution ?? ''].filter((text) => text !== '');
    return [
      {
        indicator,
        row,
        explanation: textContent(words.join('\n')),
        score: scoreOf(context, result),
        reason: reasonOf(context, result),
        pending: result.score === null,
      },
    ];
  });
}

function scoreOf(context: PlanContext, { indicator, score, reason }: IndicatorResult): OwnedContent {
  const content = score === null ? BLANK : numberContent(score);
  if (reason?.kind !== 'overridden') return { content, origin: ownOrigin(content) };
  return { content, origin: context.handFilled?.origins.get(`score:${indicator.id}`) ?? 'replaced' };
}

/** A person's own words stay; a score set by hand without any asks for them. */
function reasonOf(context: PlanContext, result: IndicatorResult): OwnedContent {
  const own = context.handFilled?.companions.get(`score:${result.indicator.id}`);
  if (own !== undefined) return { content: textContent(own), origin: 'replaced' };
  if (result.reason?.kind === 'overridden') {
    return { content: textContent(result.reason.reason.trim() || MISSING_REASON), origin: 'replaced' };
  }
  const content = textContent(reasonText(result, context.evaluation.facts) ?? '');
  return { content, origin: ownOrigin(content) };
}
