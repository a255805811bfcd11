import { textContent } from '../content';
import { DATA_COLUMNS, type DataLayout } from './data-layout';
import { putAnswerRows } from './answer-rows';
import { putFactLines } from './fact-blocks';
import type { ManagedCell } from '../managed-cell';
import { ownSheetMark } from '../own-sheet';
import type { SheetPlan } from '../plan';
import type { PlanContext } from '../plan-input';
import { putRateRows } from './rate-rows';
import { rowHeights } from '../row-heights';
import { emptyDraft, put, putMerged, putTexts, rowArea, type SheetDraft } from '../sheet-draft';

const WIDTHS = [31, 13, 13, 13, 34, 34] as const;
const HIDDEN_WIDTH = 12;
const LAST_COLUMN = DATA_COLUMNS.source;
const FROZEN_ROWS = 2;

const NOTE = [
  '说明：1.金额单位为万元；黄色单元格为来源中未取得的数据，由填表人补填，补填后比率和得分自动计算。',
  '2.空白表示未取得，与“0”不同；确无发生的请填“0”。“来源”为取数的工作表和单元格。',
].join('\n');

/** 基础数据表: the facts, the rates and the answers that the scores are computed from. */
export function dataSheet(
  context: PlanContext,
  layout: DataLayout,
): { readonly sheet: SheetPlan; readonly cells: readonly ManagedCell[] } {
  const draft = emptyDraft();
  putHead(draft, context);
  putFrame(draft, layout);
  const cells = [...putFactLines(draft, context, layout), ...putAnswerRows(draft, context, layout)];
  putRateRows(draft, context, layout);
  putMerged(draft, rowArea(layout.lastRow + 1, 0, LAST_COLUMN), textContent(NOTE), 'small');
  const sheet: SheetPlan = {
    name: context.names.data,
    columnWidths: [...WIDTHS, HIDDEN_WIDTH],
    rowHeights: rowHeights(draft, WIDTHS, [DATA_COLUMNS.mark]),
    ...draft,
    hiddenColumns: [DATA_COLUMNS.mark],
    frozenRows: FROZEN_ROWS,
    print: { orientation: 'landscape', repeatRows: { first: 0, last: FROZEN_ROWS - 1 } },
  };
  return { sheet, cells };
}

function putHead(draft: SheetDraft, context: PlanContext): void {
  const year = context.year ?? context.evaluation.system.fiscalYear;
  const title = textContent(`${year}年度部门（单位）整体支出绩效评价基础数据表`);
  putMerged(draft, rowArea(0, 0, LAST_COLUMN), title, 'title');
  put(draft, 0, DATA_COLUMNS.mark, textContent(ownSheetMark('data')), 'small');
  const unit = textContent(`单位名称：${context.unitName ?? ''}`);
  putMerged(draft, rowArea(1, 0, DATA_COLUMNS.third), unit, 'subtitle');
  putMerged(draft, rowArea(1, DATA_COLUMNS.note, LAST_COLUMN), textContent('金额单位：万元'), 'unitNote');
}

function putFrame(draft: SheetDraft, layout: DataLayout): void {
  for (const { row, title } of layout.groups) {
    putMerged(draft, rowArea(row, 0, LAST_COLUMN), textContent(title), 'group');
  }
  for (const { row, headers } of layout.headers) putTexts(draft, row, 0, headers, 'header');
  const answerHeader = layout.headers.at(-1);
  // 评价要点 is wider than a number.
  if (answerHeader !== undefined)
    draft.merges.push(rowArea(answerHeader.row, DATA_COLUMNS.first, DATA_COLUMNS.second));
}
