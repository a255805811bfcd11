import { PENDING } from '../../../domain/scoring/formula/score-cells';
import { evidenceCell } from '../data/answer-rows';
import type { AnswerRow, DataLayout } from '../data/data-layout';
import type { ManagedCell } from '../managed-cell';
import type { PlanContext } from '../plan-input';
import { answerSource } from '../source-text';
import type { TraceRow } from './trace-row';

/** The lines of 溯源表 for the answers of 基础数据表. */
export function answerTraceRows(
  context: PlanContext,
  { answers }: DataLayout,
  cells: readonly ManagedCell[],
): readonly TraceRow[] {
  return answers.flatMap((answer) => {
    const cell = cells.find(({ key }) => key === answer.key);
    return cell === undefined ? [] : [answerTraceRow(context, answer, cell)];
  });
}

function answerTraceRow(context: PlanContext, answer: AnswerRow, cell: ManagedCell): TraceRow {
  const { line, key } = answer;
  const { judgement } = line;
  const { text, source } = answerSource(context, judgement, key);
  return {
    category: '评价要点',
    label: `${line.subject}：${line.point}`,
    formula: '',
    source,
    sourceText: text,
    printed: '',
    style: 'centered',
    missing: PENDING,
    otherReadings: '',
    remark: '',
    cell,
    companion: evidenceCell(context, answer),
    subject: judgement?.subject ?? line.subject,
    point: judgement?.point ?? line.point,
  };
}
