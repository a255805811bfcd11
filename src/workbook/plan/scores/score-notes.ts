import type { StepMode } from '../../../domain/indicator/system';
import { textContent } from '../content';
import type { PlanContext } from '../plan-input';
import { SCORE_COLUMNS } from './score-layout';
import { putMerged, rowArea, type SheetDraft } from '../sheet-draft';

const STEP_MODES: Readonly<Record<StepMode, string>> = {
  floor: '按整步计扣（不足一步的不扣分）',
  ceil: '按步计扣（不足一步的按一步扣分）',
  linear: '按比例计扣',
};

const SIGNATURE =
  '填表人（签名）：　　　　　　填报日期：　　　　　　联系电话：　　　　　　单位负责人（签字）：';

/** 填表说明 and the line to sign on, below 评分表. */
export function putScoreNotes(draft: SheetDraft, context: PlanContext, row: number): void {
  const { system } = context.evaluation;
  const note = [
    `填表说明：1.本表依据“${system.title}”评分；分档扣分${STEP_MODES[system.stepMode]}；比率不四舍五入参与计分。`,
    `2.得分由公式取自“${context.names.data}”，数据来源见“${context.names.trace}”；得分为“待填”的指标尚缺数据或评价结论，或者有数要先确认，在“${context.names.data}”补填、改填后自动计算。`,
    `3.指标出处：${system.provenance}`,
  ].join('\n');
  putMerged(draft, rowArea(row, 0, SCORE_COLUMNS.reason), textContent(note), 'small');
  putMerged(draft, rowArea(row + 1, 0, SCORE_COLUMNS.reason), textContent(SIGNATURE), 'small');
}
