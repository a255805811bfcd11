import type { Finding, Severity } from '../../../domain/finding';
import { textContent } from '../content';
import type { PlanContext } from '../plan-input';
import { put, putMerged, rowArea, type SheetDraft } from '../sheet-draft';
import { placeLink, placesText } from '../source-text';
import { TRACE_COLUMNS } from './trace-columns';

const SEVERITY_LABELS: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '需核对',
  info: '提示',
};
const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'info'];
/** More cells of one finding are counted, not listed. */
const MOST_CELLS = 6;

/** The list of findings below the lines of 溯源表, the gravest first. */
export function putFindings(
  draft: SheetDraft,
  context: PlanContext,
  findings: readonly Finding[],
  firstRow: number,
): void {
  const title = findings.length === 0 ? '核对事项：无' : `核对事项（${findings.length} 项）`;
  putMerged(draft, rowArea(firstRow, 0, TRACE_COLUMNS.remark), textContent(title), 'group');
  SEVERITY_ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).forEach(
    (finding, index) => {
      putFinding(draft, context, finding, firstRow + 1 + index);
    },
  );
}

function putFinding(draft: SheetDraft, context: PlanContext, finding: Finding, row: number): void {
  put(draft, row, TRACE_COLUMNS.category, textContent(SEVERITY_LABELS[finding.severity]), 'centered');
  const text = textContent(context.findingText(finding));
  putMerged(draft, rowArea(row, TRACE_COLUMNS.label, TRACE_COLUMNS.state), text, 'text');
  const first = finding.cells[0];
  const link = first === undefined ? null : placeLink(first, context);
  const cells = rowArea(row, TRACE_COLUMNS.otherReadings, TRACE_COLUMNS.remark);
  putMerged(draft, cells, textContent(cellsText(context, finding)), link === null ? 'small' : 'link', link);
}

function cellsText(context: PlanContext, { cells }: Finding): string {
  const named = placesText(cells.slice(0, MOST_CELLS), context);
  return cells.length > MOST_CELLS ? `${named} 等 ${cells.length} 处` : named;
}
