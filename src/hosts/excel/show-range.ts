import type { HostProblem } from '../../app/workbook-host';
import type { CellRange } from '../../domain/cell-address';
import { failure, success, type Result } from '../../domain/result';
import { areaOfRange } from './area-of-range';
import { pause, type Patience } from './patience';
import { rangeOf } from './range-of';
import { runBatch } from './run-batch';

/**
 * Brings cells into view: the table they stand in is selected for a moment, then they themselves. Nothing is written.
 * `onMark` is told of the first selection, which is not the user's.
 */
export async function showRange(
  range: CellRange,
  patience: Patience,
  onMark: (table: CellRange) => void,
): Promise<Result<null, HostProblem>> {
  const marked = await runBatch(
    (context) => selectIn(context, range, (cells) => cells.getSurroundingRegion()),
    patience,
  );
  if (!marked.ok) return marked;
  onMark(marked.value);
  await pause(patience.highlight);
  const shown = await runBatch((context) => selectIn(context, range, (cells) => cells), patience);
  return shown.ok ? success(null) : shown;
}

async function selectIn(
  context: Excel.RequestContext,
  range: CellRange,
  wanted: (cells: Excel.Range) => Excel.Range,
): Promise<Result<CellRange, HostProblem>> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(range.sheet);
  workbook.load('name');
  sheet.load('visibility');
  await context.sync();
  const problem = problemWith(range, workbook.name, sheet);
  if (problem !== null) return failure(problem);
  const cells = wanted(rangeOf(sheet, range));
  cells.load('rowIndex,columnIndex,rowCount,columnCount');
  sheet.activate();
  cells.select();
  await context.sync();
  return success({ ...range, ...areaOfRange(cells) });
}

function problemWith(range: CellRange, front: string, sheet: Excel.Worksheet): HostProblem | null {
  if (front !== range.workbook) return { code: 'otherWorkbookInFront', place: range.workbook, detail: null };
  if (sheet.isNullObject) return { code: 'sheetMissing', place: range.sheet, detail: null };
  const isHidden = sheet.visibility !== 'Visible';
  return isHidden ? { code: 'sheetHidden', place: range.sheet, detail: null } : null;
}
