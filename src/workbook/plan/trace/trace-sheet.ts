import { quotedSheetName } from '../../../domain/cell-address';
import type { Finding } from '../../../domain/finding';
import { PENDING } from '../../../domain/scoring/formula/score-cells';
import { BLANK, contentText, formulaContent, textContent } from '../content';
import { spotAddress, type Spot } from '../data/data-layout';
import { ownSheetMark } from '../own-sheet';
import type { PlannedContent, SheetPlan } from '../plan';
import type { PlanContext } from '../plan-input';
import { rowHeights } from '../row-heights';
import { emptyDraft, put, putMerged, putTexts, rowArea, type SheetDraft } from '../sheet-draft';
import { placeLink } from '../source-text';
import { TRACE_COLUMNS, TRACE_HEADERS, TRACE_HIDDEN } from './trace-columns';
import { putFindings } from './trace-findings';
import type { TraceRow } from './trace-row';
import { writtenText } from './written-text';

const WIDTHS = [9, 26, 24, 22, 13, 11, 11, 8, 22, 22] as const;
const HIDDEN_WIDTH = 12;
const FIRST_ROW = 3;
const LAST_COLUMN = TRACE_COLUMNS.remark;

/** 溯源表: for every fact, answer and score where it comes from, its value then and now, and what is doubtful. */
export function traceSheet(
  context: PlanContext,
  rows: readonly TraceRow[],
  findings: readonly Finding[],
): SheetPlan {
  const draft = emptyDraft();
  putHead(draft, context);
  rows.forEach((row, index) => {
    putRow(draft, context, row, traceSpot(index).row);
  });
  putFindings(draft, context, findings, FIRST_ROW + rows.length + 1);
  return {
    name: context.names.trace,
    columnWidths: [...WIDTHS, ...TRACE_HIDDEN.map(() => HIDDEN_WIDTH)],
    rowHeights: rowHeights(draft, WIDTHS, TRACE_HIDDEN),
    ...draft,
    hiddenColumns: TRACE_HIDDEN,
    frozenRows: FIRST_ROW,
    print: { orientation: 'landscape', repeatRows: { first: FIRST_ROW - 1, last: FIRST_ROW - 1 } },
  };
}

/** Where the record of a line stands. */
export function traceSpot(index: number): Spot {
  return { row: FIRST_ROW + index, column: TRACE_COLUMNS.key };
}

function putHead(draft: SheetDraft, context: PlanContext): void {
  putMerged(draft, rowArea(0, 0, LAST_COLUMN), textContent('绩效自评数据溯源表'), 'title');
  const head = [ownSheetMark('trace'), context.unitName ?? '', context.year?.toString() ?? ''];
  putTexts(draft, 0, TRACE_COLUMNS.key, head, 'small');
  const note = `单位：${context.unitName ?? ''}　　“当时值”为生成本表时的值，“现值”随工作簿变化；金额单位：万元`;
  putMerged(draft, rowArea(1, 0, LAST_COLUMN), textContent(note), 'unitNote');
  putTexts(draft, 2, 0, TRACE_HEADERS, 'header');
}

function putRow(draft: SheetDraft, context: PlanContext, trace: TraceRow, row: number): void {
  const kept = context.handFilled?.remarks.get(trace.cell.key);
  put(draft, row, TRACE_COLUMNS.category, textContent(trace.category), 'centered');
  put(draft, row, TRACE_COLUMNS.label, textContent(trace.label), 'text');
  put(draft, row, TRACE_COLUMNS.formula, textContent(trace.formula), 'small');
  putSource(draft, context, trace, row);
  put(draft, row, TRACE_COLUMNS.printed, textContent(trace.printed), 'small');
  put(draft, row, TRACE_COLUMNS.then, valueThen(trace), trace.style);
  put(draft, row, TRACE_COLUMNS.now, valueNow(context, trace), trace.style);
  put(draft, row, TRACE_COLUMNS.state, stateContent(trace, row), 'centered');
  put(draft, row, TRACE_COLUMNS.otherReadings, textContent(trace.otherReadings), 'small');
  put(draft, row, TRACE_COLUMNS.remark, textContent(kept ?? trace.remark), 'small');
  putRecord(draft, trace, row);
}

function putSource(draft: SheetDraft, context: PlanContext, trace: TraceRow, row: number): void {
  const link = trace.source === null ? null : placeLink(trace.source, context);
  const style = link === null ? 'small' : 'link';
  put(draft, row, TRACE_COLUMNS.source, textContent(trace.sourceText), style, link);
}

function putRecord(
  draft: SheetDraft,
  { cell, companion, remark, subject, point }: TraceRow,
  row: number,
): void {
  const record = [
    cell.key,
    cell.origin,
    writtenText(cell.content),
    companion?.origin ?? '',
    companion === null ? '' : writtenText(companion.content),
    remark,
    subject,
    point,
  ];
  putTexts(draft, row, TRACE_COLUMNS.key, record, 'small');
}

function valueThen({ cell }: TraceRow): PlannedContent {
  const { content } = cell;
  if (content.kind !== 'formula') return content;
  if (typeof content.cached === 'string') return textContent(content.cached);
  return { kind: 'number', value: content.cached };
}

function valueNow(context: PlanContext, { cell }: TraceRow): PlannedContent {
  const address = `${quotedSheetName(context.names[cell.sheet])}!${spotAddress(cell.spot)}`;
  const cached = cell.content.kind === 'formula' ? cell.content.cached : constant(cell.content);
  return formulaContent(`IF(${address}="","",${address})`, cached);
}

function constant(
  content: Exclude<PlannedContent, { kind: 'formula' }>,
): Extract<PlannedContent, { kind: 'formula' }>['cached'] {
  return content.kind === 'number' ? content.value : content === BLANK ? '' : contentText(content);
}

/** 一致、已变化、已补填, or what is missing; numbers are compared beyond what binary arithmetic can blur. */
function stateContent(trace: TraceRow, row: number): PlannedContent {
  const then = spotAddress({ row, column: TRACE_COLUMNS.then });
  const now = spotAddress({ row, column: TRACE_COLUMNS.now });
  const same = `IF(COUNT(${now},${then})=2,ROUND(${now}-${then},8)=0,${now}=${then})`;
  const compared = `IF(${isOpen(then)},"已补填",IF(${same},"一致","已变化"))`;
  const text = contentText(trace.cell.content);
  const open = text === '' || text === PENDING;
  return formulaContent(`IF(${isOpen(now)},"${trace.missing}",${compared})`, open ? trace.missing : '一致');
}

function isOpen(cell: string): string {
  return `OR(${cell}="",${cell}="${PENDING}")`;
}
