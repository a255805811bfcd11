import { addressInSheet } from '../../../domain/cell-address';
import { sumOf } from '../../../domain/money/decimal';
import { SCORE_HEADERS } from '../../../domain/scoring/score-headers';
import { BLANK, formulaContent, textContent } from '../content';
import type { ManagedCell } from '../managed-cell';
import { ownSheetMark } from '../own-sheet';
import type { SheetPlan } from '../plan';
import type { PlanContext } from '../plan-input';
import { rowHeights } from '../row-heights';
import { FIRST_SCORE_ROW, SCORE_COLUMNS, type ScoreLayout, type ScoreSpan } from './score-layout';
import { putScoreLines, type ScoreLine } from './score-lines';
import { putScoreNotes } from './score-notes';
import type { ScoreTotals } from './score-totals';
import { emptyDraft, put, putMerged, putTexts, rowArea, type SheetDraft } from '../sheet-draft';

/** In characters; together the width of a landscape A4 page. */
const WIDTHS = [8, 6, 9, 6, 16, 6, 32, 32, 7, 24] as const;
const HIDDEN_WIDTH = 12;
const LAST_COLUMN = SCORE_COLUMNS.reason;

/** 评分表 in the county form's columns, one row a line, with the levels merged and summed. */
export function scoreSheet(
  context: PlanContext,
  layout: ScoreLayout,
  lines: readonly ScoreLine[],
  totals: ScoreTotals,
): SheetPlan {
  const draft = emptyDraft();
  putHead(draft, context);
  putLevels(draft, context, layout.level1, SCORE_COLUMNS.level1);
  putLevels(draft, context, layout.level2, SCORE_COLUMNS.level2);
  putScoreLines(draft, lines);
  putTotals(draft, layout, totals);
  putScoreNotes(draft, context, layout.noteRow);
  return {
    name: context.names.scores,
    columnWidths: [...WIDTHS, HIDDEN_WIDTH],
    rowHeights: rowHeights(draft, WIDTHS, [SCORE_COLUMNS.mark]),
    ...draft,
    hiddenColumns: [SCORE_COLUMNS.mark],
    frozenRows: FIRST_SCORE_ROW,
    print: {
      orientation: 'landscape',
      repeatRows: { first: FIRST_SCORE_ROW - 1, last: FIRST_SCORE_ROW - 1 },
    },
  };
}

function putHead(draft: SheetDraft, context: PlanContext): void {
  const { system } = context.evaluation;
  const year = context.year ?? system.fiscalYear;
  putMerged(draft, rowArea(0, 0, LAST_COLUMN), textContent(`${year}年度${system.title}`), 'title');
  put(draft, 0, SCORE_COLUMNS.mark, textContent(ownSheetMark('scores')), 'small');
  const unit = textContent(`单位名称：${context.unitName ?? ''}`);
  putMerged(draft, rowArea(1, 0, SCORE_COLUMNS.standard), unit, 'subtitle');
  putMerged(
    draft,
    rowArea(1, SCORE_COLUMNS.explanation, LAST_COLUMN),
    textContent('单位：分（金额：万元）'),
    'unitNote',
  );
  putTexts(draft, 2, 0, SCORE_HEADERS, 'header');
}

/** A level's name and, beside it, the sum of the weights below it. */
function putLevels(
  draft: SheetDraft,
  context: PlanContext,
  spans: readonly ScoreSpan[],
  column: number,
): void {
  const { indicators } = context.evaluation.system;
  for (const { name, top, bottom } of spans) {
    const area = { top, bottom, left: column, right: column };
    putMerged(draft, area, textContent(name), 'centered');
    const weights = weightsAddress(top, bottom);
    const lines = indicators.slice(top - FIRST_SCORE_ROW, bottom - FIRST_SCORE_ROW + 1);
    const sum = sumOf(lines.map(({ weight }) => weight));
    const weightArea = { ...area, left: column + 1, right: column + 1 };
    putMerged(draft, weightArea, formulaContent(`SUM(${weights})`, sum), 'score');
  }
}

function weightsAddress(top: number, bottom: number): string {
  return addressInSheet({ top, bottom, left: SCORE_COLUMNS.weight, right: SCORE_COLUMNS.weight });
}

function putTotals(draft: SheetDraft, { totalRow, gradeRow }: ScoreLayout, totals: ScoreTotals): void {
  putMerged(draft, rowArea(totalRow, 0, SCORE_COLUMNS.name), textContent('合计'), 'totalLabel');
  put(draft, totalRow, SCORE_COLUMNS.weight, totals.weight, 'totalScore');
  putMerged(draft, rowArea(totalRow, SCORE_COLUMNS.standard, SCORE_COLUMNS.explanation), BLANK, 'totalLabel');
  put(draft, totalRow, SCORE_COLUMNS.score, totals.total, 'totalScore');
  put(draft, totalRow, SCORE_COLUMNS.reason, totals.pending, 'reason');
  putMerged(draft, rowArea(gradeRow, 0, SCORE_COLUMNS.explanation), textContent('评价等次'), 'totalLabel');
  putMerged(draft, rowArea(gradeRow, SCORE_COLUMNS.score, LAST_COLUMN), totals.grade, 'totalLabel');
}

/** The cells of 评分表 that a rerun compares: the scores, the total and the grade. */
export function scoreCells(
  layout: ScoreLayout,
  lines: readonly ScoreLine[],
  totals: ScoreTotals,
): readonly ManagedCell[] {
  const column = SCORE_COLUMNS.score;
  const own = lines.map(({ indicator, row, score }): ManagedCell => {
    return { key: `score:${indicator.id}`, sheet: 'scores', spot: { row, column }, ...score };
  });
  const total = { row: layout.totalRow, column };
  const grade = { row: layout.gradeRow, column };
  return [
    ...own,
    { key: 'total', sheet: 'scores', spot: total, content: totals.total, origin: 'formula' },
    { key: 'grade', sheet: 'scores', spot: grade, content: totals.grade, origin: 'formula' },
  ];
}
