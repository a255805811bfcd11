import type { HostProblem } from '../../app/workbook-host';
import type { CellRange } from '../../domain/cell-address';
import { failure, type Result } from '../../domain/result';
import { pause, type Patience } from './patience';
import { rangeOf } from './range-of';
import { DONE, runBatch } from './run-batch';

/** Brings cells into view: their region is selected for a moment, then they themselves. Nothing is written. */
export async function showRange(range: CellRange, patience: Patience): Promise<Result<null, HostProblem>> {
  const marked = await runBatch((context) => selectIn(context, range, true), patience);
  if (!marked.ok) return marked;
  await pause(patience.highlight);
  return runBatch((context) => selectIn(context, range, false), patience);
}

async function selectIn(
  context: Excel.RequestContext,
  range: CellRange,
  withRegion: boolean,
): Promise<Result<null, HostProblem>> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(range.sheet);
  workbook.load('name');
  sheet.load('visibility');
  await context.sync();
  if (workbook.name !== range.workbook) return missing(range.workbook);
  if (sheet.isNullObject || sheet.visibility !== 'Visible') return missing(range.sheet);
  const cells = rangeOf(sheet, range);
  sheet.activate();
  (withRegion ? cells.getSurroundingRegion() : cells).select();
  await context.sync();
  return DONE;
}

/** Also a hidden sheet: only people can show it again. */
function missing(place: string): Result<null, HostProblem> {
  return failure({ code: 'sheetMissing', place, detail: null });
}
