import { addressInSheet } from '../../../domain/cell-address';
import { printPoints } from '../../../domain/money/print';
import {
  GRADE_OPEN,
  gradeFormula,
  pendingWeightFormula,
  totalFormula,
} from '../../../domain/scoring/formula/total-formula';
import { formulaContent } from '../content';
import { spotAddress } from '../data/data-layout';
import type { PlannedContent } from '../plan';
import type { PlanContext } from '../plan-input';
import { FIRST_SCORE_ROW, SCORE_COLUMNS, type ScoreLayout } from './score-layout';

/** What the bottom lines of 评分表 hold. */
export type ScoreTotals = {
  readonly weight: PlannedContent;
  readonly total: PlannedContent;
  /** How many points still wait for an input; blank when none do. */
  readonly pending: PlannedContent;
  readonly grade: PlannedContent;
};

/** 合计 and 评价等次 as formulas over the lines. */
export function scoreTotals({ evaluation }: PlanContext, layout: ScoreLayout): ScoreTotals {
  const { system, total, pendingWeight, grade } = evaluation;
  const scores = linesAddress(layout, SCORE_COLUMNS.score);
  const weights = linesAddress(layout, SCORE_COLUMNS.weight);
  const pending = pendingWeightFormula(scores, weights);
  const pendingNow = pendingWeight.eq(0) ? '' : `尚有${printPoints(pendingWeight)}分待填`;
  const totalCell = spotAddress({ row: layout.totalRow, column: SCORE_COLUMNS.score });
  const gradeNow = gradeFormula(system.grades, { total: totalCell, pendingWeight: pending });
  return {
    weight: formulaContent(`SUM(${weights})`, system.total),
    total: formulaContent(totalFormula(scores), total),
    pending: formulaContent(`IF(${pending}=0,"","尚有"&${pending}&"分待填")`, pendingNow),
    grade: formulaContent(gradeNow, grade?.formalLabel ?? GRADE_OPEN),
  };
}

function linesAddress({ totalRow }: ScoreLayout, column: number): string {
  return addressInSheet({ top: FIRST_SCORE_ROW, bottom: totalRow - 1, left: column, right: column });
}
