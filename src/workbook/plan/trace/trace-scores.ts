import { PENDING } from '../../../domain/scoring/formula/score-cells';
import { spotAddress } from '../data/data-layout';
import { isByHand } from '../rerun/hand-filled';
import type { ManagedCell } from '../managed-cell';
import { measureInWords } from '../data/rate-rows';
import type { PlanContext } from '../plan-input';
import { scoreCells } from '../scores/score-sheet';
import type { ScoreTotals } from '../scores/score-totals';
import type { ScoreLayout } from '../scores/score-layout';
import type { ScoreLine } from '../scores/score-lines';
import type { TraceRow } from './trace-row';

/** The lines of 溯源表 for the scores, the total and the grade of 评分表. */
export function scoreTraceRows(
  context: PlanContext,
  layout: ScoreLayout,
  lines: readonly ScoreLine[],
  totals: ScoreTotals,
): readonly TraceRow[] {
  return scoreCells(layout, lines, totals).map((cell) => {
    const line = lines.find(({ indicator }) => cell.key === `score:${indicator.id}`);
    return line === undefined ? sumRow(context, cell) : scoreRow(context, line, cell);
  });
}

function scoreRow(context: PlanContext, line: ScoreLine, cell: ManagedCell): TraceRow {
  const { indicator, score, reason } = line;
  const { measure } = indicator;
  return {
    ...commonRow(context, cell),
    category: `得分 ${indicator.id}`,
    label: `${indicator.name}（${indicator.weight.toString()}分）`,
    formula: measure === null ? '按评价要点计分' : measureInWords(measure),
    printed: isByHand(score.origin) ? '手工评分' : '',
    companion: reason,
  };
}

function sumRow(context: PlanContext, cell: ManagedCell): TraceRow {
  const isTotal = cell.key === 'total';
  return {
    ...commonRow(context, cell),
    category: '结论',
    label: isTotal ? '合计得分' : '评价等次',
    formula: isTotal ? '各指标得分之和' : '按合计得分对应的等次',
    style: isTotal ? 'score' : 'centered',
  };
}

function commonRow(context: PlanContext, cell: ManagedCell): TraceRow {
  return {
    category: '',
    label: '',
    formula: '',
    source: null,
    sourceText: `${context.names.scores}!${spotAddress(cell.spot)}`,
    printed: '',
    style: 'score',
    missing: PENDING,
    otherReadings: '',
    remark: '',
    cell,
    companion: null,
    subject: '',
    point: '',
  };
}
