import { PENDING } from '../../domain/scoring/formula/score-cells';
import { evidenceCell } from './answer-rows';
import { handAnswerOrigin } from './answer-cell';
import type { AnswerRow, DataLayout } from './data-layout';
import type { ManagedCell } from './managed-cell';
import type { PlanContext } from './plan-input';
import { carriedSource, placeText } from './source-text';
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
  const byHand = judgement !== null && handAnswerOrigin(context, judgement, key) !== null;
  const carried = judgement === null ? null : carriedSource(context, key, judgement.source);
  const source = judgement === null || byHand || carried !== null ? null : judgement.source;
  return {
    category: '评价要点',
    label: `${line.subject}：${line.point}`,
    formula: '',
    source,
    sourceText: source === null ? (carried ?? (byHand ? '手工填写' : '')) : placeText(source, context),
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
