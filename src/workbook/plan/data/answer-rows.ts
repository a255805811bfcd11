import type { Judgement } from '../../../domain/indicator/judgement';
import { answerCell } from './answer-cell';
import { textContent } from '../content';
import { DATA_COLUMNS, type AnswerRow, type DataLayout } from './data-layout';
import { isByHand, type CellOrigin } from '../rerun/hand-filled';
import type { ManagedCell } from '../managed-cell';
import type { PlannedContent, PlannedStyle } from '../plan';
import type { PlanContext } from '../plan-input';
import { offerChoices, put, putMerged, rowArea, type SheetDraft } from '../sheet-draft';
import { answerSource, placeLink } from '../source-text';

/** Writes the questions of the qualitative lines with their answers, and tells which cells hold the answers. */
export function putAnswerRows(
  draft: SheetDraft,
  context: PlanContext,
  { answers }: DataLayout,
): readonly ManagedCell[] {
  putSubjects(draft, answers);
  return answers.map((answer) => putAnswer(draft, context, answer));
}

/** One merged cell for all the points of a line. */
function putSubjects(draft: SheetDraft, answers: readonly AnswerRow[]): void {
  for (const { line, row } of answers) {
    const same = answers.filter((other) => other.line.subject === line.subject);
    if (same[0]?.row !== row) continue;
    const bottom = same.at(-1)?.row ?? row;
    const area = { top: row, bottom, left: DATA_COLUMNS.label, right: DATA_COLUMNS.label };
    putMerged(draft, area, textContent(line.subject), 'text');
  }
}

function putAnswer(draft: SheetDraft, context: PlanContext, answer: AnswerRow): ManagedCell {
  const { key, line, row } = answer;
  const point = rowArea(row, DATA_COLUMNS.first, DATA_COLUMNS.second);
  putMerged(draft, point, textContent(line.point), 'text');
  const { content, origin } = answerCell(context, line, key);
  const column = DATA_COLUMNS.third;
  put(draft, row, column, content, answerStyle(origin));
  offerChoices(draft, row, column, line.choices, `请选择：${line.point}`);
  put(draft, row, DATA_COLUMNS.note, evidenceCell(context, answer).content, 'small');
  putSource(draft, context, line.judgement, key, row);
  return { key, sheet: 'data', spot: { row, column }, content, origin };
}

function answerStyle(origin: CellOrigin): PlannedStyle {
  return origin === 'blank' || isByHand(origin) ? 'input' : 'centered';
}

/** 佐证材料 beside an answer: a person's words where there are some, else what the sources name. */
export function evidenceCell(
  { handFilled }: Pick<PlanContext, 'handFilled'>,
  { key, line }: AnswerRow,
): { readonly content: PlannedContent; readonly origin: CellOrigin } {
  const own = handFilled?.companions.get(key);
  if (own !== undefined) return { content: textContent(own), origin: 'replaced' };
  const evidence = [line.judgement?.evidence, line.judgement?.note].filter(
    (text) => typeof text === 'string',
  );
  const content = textContent(evidence.join('；'));
  return { content, origin: content.kind === 'blank' ? 'blank' : 'value' };
}

function putSource(
  draft: SheetDraft,
  context: PlanContext,
  judgement: Judgement | null,
  key: string,
  row: number,
): void {
  const { text, source } = answerSource(context, judgement, key);
  const link = source === null ? null : placeLink(source, context);
  const words = textContent(judgement === null ? '未取得，请选择' : text);
  put(draft, row, DATA_COLUMNS.source, words, link === null ? 'small' : 'link', link);
}
