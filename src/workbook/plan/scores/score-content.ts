import { quoted } from '../../../domain/scoring/formula/formula-text';
import { reasonFormula } from '../../../domain/scoring/formula/reason-formula';
import { PENDING, type ReasonCells, type ScoreCells } from '../../../domain/scoring/formula/score-cells';
import { scoreFormula } from '../../../domain/scoring/formula/score-formula';
import { reasonText } from '../../../domain/scoring/reason-text';
import type { IndicatorResult } from '../../../domain/scoring/evaluation';
import { substitutionText } from '../../../domain/scoring/substitution-text';
import { formulaContent, numberContent, textContent } from '../content';
import type { DataLayout } from '../data/data-layout';
import { lineCells, type LineCells } from './line-cells';
import { MISSING_REASON } from '../rerun/hand-filled';
import type { PlannedContent } from '../plan';
import type { PlanContext } from '../plan-input';
import type { OwnedContent, ScoreLine } from './score-lines';
import type { ScoreLayout } from './score-layout';

/** What every line of 评分表 holds. */
export function scoreLines(
  context: PlanContext,
  layout: ScoreLayout,
  data: DataLayout,
): readonly ScoreLine[] {
  const { results } = context.evaluation;
  return layout.rows.flatMap(({ indicator, row }) => {
    const result = results.find((candidate) => candidate.indicator.id === indicator.id);
    if (result === undefined) return [];
    const cells = lineCells(context, data, indicator, row);
    return [
      {
        indicator,
        row,
        explanation: explanationOf(context, result, cells),
        score: scoreOf(context, result, cells),
        reason: reasonOf(context, result, cells),
        pending: result.score === null,
      },
    ];
  });
}

/** 指标说明 with the figures put into the formula below it. */
function explanationOf(
  { evaluation }: PlanContext,
  result: IndicatorResult,
  cells: LineCells,
): PlannedContent {
  const { explanation } = result.indicator;
  const { substitution } = cells;
  if (substitution === null) return textContent(explanation);
  const figures = substitutionText(result, evaluation.facts);
  return formulaContent(
    `${quoted(explanation)}&IF(${substitution}="","",CHAR(10)&${substitution})`,
    figures === null ? explanation : `${explanation}\n${figures}`,
  );
}

function scoreOf(context: PlanContext, result: IndicatorResult, cells: ScoreCells): OwnedContent {
  const { indicator, score, reason } = result;
  if (reason?.kind === 'overridden' && score !== null) {
    const origin = context.handFilled?.origins.get(`score:${indicator.id}`) ?? 'replaced';
    return { content: numberContent(score), origin };
  }
  const formula = scoreFormula(indicator, context.evaluation.system.stepMode, cells);
  return { content: formulaContent(formula, score ?? PENDING), origin: 'formula' };
}

/** A person's own words stay; a score set by hand without any asks for them. */
function reasonOf(context: PlanContext, result: IndicatorResult, cells: ReasonCells): OwnedContent {
  const own = context.handFilled?.companions.get(`score:${result.indicator.id}`);
  if (own !== undefined) return { content: textContent(own), origin: 'replaced' };
  if (result.reason?.kind === 'overridden') {
    return { content: textContent(result.reason.reason.trim() || MISSING_REASON), origin: 'replaced' };
  }
  const { system, facts } = context.evaluation;
  const formula = reasonFormula(result, system.stepMode, cells);
  return { content: formulaContent(formula, reasonText(result, facts) ?? ''), origin: 'formula' };
}
