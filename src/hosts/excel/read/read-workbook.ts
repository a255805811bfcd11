import type { HostProblem, HostTask } from '../../../app/workbook-host';
import { failure, success, type Result } from '../../../domain/result';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import type { Patience } from '../patience';
import { runBatch } from '../run-batch';
import { NO_LINES, queueLines } from './read-lines';
import { readOutline } from './read-outline';
import { readRounds } from './read-rounds';
import { readingRounds } from './reading-rounds';
import { snapshotOfSheets } from './snapshot-of-sheets';

/** A workbook read, and the ids of its sheets, by which events name them. */
export type ReadWorkbook = {
  readonly snapshot: WorkbookSnapshot;
  readonly sheetNames: Map<string, string>;
};

/** An answer of so many cells stays under 5 MB unless its texts are long; then a quarter is asked for at a time. */
const MOST_CELLS = 50_000;
const SMALLER = 4;
const LEAST_CELLS = 2_000;

/**
 * Reads the workbook in front: three requests where one answer holds all cells, one more for each further answer. Dates
 * of 1904 and digital signatures cannot be asked for; the former are rare, the latter matter to files only. Excel refuses
 * to tell more than 512 merged areas of a sheet; then none are read, and recognition does without.
 */
export async function readWorkbook(
  task: HostTask,
  patience: Patience,
): Promise<Result<ReadWorkbook, HostProblem>> {
  let most = MOST_CELLS;
  let withMerges = Office.context.requirements.isSetSupported('ExcelApi', '1.13');
  for (;;) {
    const read = await runBatch((context) => readAll(context, most, withMerges, task), patience);
    if (read.ok) return read;
    if (read.problem.code === 'responseTooLarge' && most >= LEAST_CELLS) most /= SMALLER;
    else if (read.problem.code === 'unexpected' && withMerges) withMerges = false;
    else return read;
  }
}

async function readAll(
  context: Excel.RequestContext,
  most: number,
  withMerges: boolean,
  task: HostTask,
): Promise<Result<ReadWorkbook, HostProblem>> {
  if (task.signal.aborted) return failure({ code: 'cancelled', place: null, detail: null });
  const { name, names, sheets } = await readOutline(context, withMerges);
  const lines = sheets.map((sheet) => queueLines(context, sheet));
  const rounds = readingRounds(
    sheets.map(({ used }) => used),
    most,
  );
  const blocks = await readRounds(context, sheets, rounds, task);
  if (!blocks.ok) return blocks;
  const raw = sheets.map(({ name: sheetName, visibility, merges }, index) => ({
    ...(lines[index]?.() ?? NO_LINES),
    name: sheetName,
    visibility,
    merges,
    blocks: blocks.value.get(index) ?? [],
  }));
  const snapshot: WorkbookSnapshot = {
    name,
    sheets: snapshotOfSheets(raw),
    definedNames: names,
    date1904: false,
    signed: false,
    doubts: [],
  };
  return success({ snapshot, sheetNames: new Map(sheets.map((sheet) => [sheet.id, sheet.name])) });
}
