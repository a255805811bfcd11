import type { Finding } from '../../domain/finding';
import { dataLayout } from './data/data-layout';
import { dataSheet } from './data/data-sheet';
import type { PlannedName, WorkbookPlan } from './plan';
import type { PlanContext, PlanInput } from './plan-input';
import { rerunFindings } from './rerun/rerun-findings';
import { shiftedSheets } from './rerun/shifted-sheets';
import { scoreLines } from './scores/score-content';
import { scoreLayout } from './scores/score-layout';
import { scoreSheet } from './scores/score-sheet';
import { scoreTotals } from './scores/score-totals';
import { sheetNames } from './sheet-names';
import { answerTraceRows } from './trace/trace-answers';
import { factTraceRows, NOT_FILLED } from './trace/trace-facts';
import type { TraceRow } from './trace/trace-row';
import { scoreTraceRows } from './trace/trace-scores';
import { traceSheet } from './trace/trace-sheet';

/**
 * The sheets of a scored workbook, 基础数据表, 评分表 and 溯源表, whose formulas lead from the source cells to the grade,
 * and what their making found: names taken, entries of people kept, changes since the last run.
 */
export function planSheets(input: PlanInput): {
  readonly plan: WorkbookPlan;
  readonly findings: readonly Finding[];
} {
  const named = sheetNames(input.target);
  const context: PlanContext = { ...input, names: named.names };
  const layout = dataLayout(context.evaluation);
  const scores = scoreLayout(context.evaluation.system);
  const data = dataSheet(context, layout);
  const lines = scoreLines(context, scores, layout);
  const totals = scoreTotals(context, scores);
  const facts = factTraceRows(context, data.cells);
  const trace = [
    ...facts.filter((row) => !isIdle(row)),
    ...answerTraceRows(context, layout, data.cells),
    ...scoreTraceRows(context, scores, lines, totals),
    ...facts.filter(isIdle),
  ];
  const findings = [...named.findings, ...rerunFindings(context, trace)];
  const sheets = [
    data.sheet,
    scoreSheet(context, scores, lines, totals),
    traceSheet(context, trace, [...input.findings, ...findings]),
  ];
  const shifted = shiftedSheets(context, trace);
  return { plan: { sheets, definedNames: [systemName(context)], shifted }, findings };
}

/** Neither found nor needed: listed last, for a rerun to see whether somebody filled it in. */
function isIdle({ cell, missing }: TraceRow): boolean {
  return cell.content.kind === 'blank' && missing === NOT_FILLED;
}

/** Marks the workbook as scored by us, for people who look at its names. */
function systemName({ names }: PlanContext): PlannedName {
  return { name: 'jixiao_trace', sheet: names.trace, area: { top: 0, left: 0, bottom: 0, right: 0 } };
}
