import type { HostProblem, HostTask } from '../../../app/workbook-host';
import { failure, success, type Result } from '../../../domain/result';
import { pause } from '../patience';
import { sizeOf } from './hidden-lines';
import type { RawBlock } from './raw-sheet';
import type { SheetOutline } from './read-outline';
import type { ReadingRound } from './reading-rounds';

/** Blocks by sheet, counted from 0. */
export type BlocksBySheet = ReadonlyMap<number, readonly RawBlock[]>;

/**
 * One request for each round, others having their turn between them. The shown texts are left out where one answer does
 * not hold all cells: nothing is computed from them, and they cost a third.
 */
export async function readRounds(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
  rounds: readonly ReadingRound[],
  task: HostTask,
): Promise<Result<BlocksBySheet, HostProblem>> {
  const blocks = new Map<number, RawBlock[]>();
  const withTexts = rounds.length <= 1;
  for (const [index, round] of rounds.entries()) {
    if (task.signal.aborted) return failure({ code: 'cancelled', place: null, detail: null });
    task.progress(index / rounds.length, sheets[round[0]?.sheet ?? 0]?.name ?? '');
    const problem = await readRound(context, sheets, round, withTexts, blocks);
    if (problem !== null) return failure(problem);
    await pause(0);
  }
  return success(blocks);
}

async function readRound(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
  round: ReadingRound,
  withTexts: boolean,
  blocks: Map<number, RawBlock[]>,
): Promise<HostProblem | null> {
  const asked = round.map(({ sheet, area }) => {
    const { rows, columns } = sizeOf(area);
    const place = sheets[sheet]?.name ?? '';
    const worksheet = context.workbook.worksheets.getItem(sheets[sheet]?.id ?? '');
    const range = worksheet.getRangeByIndexes(area.top, area.left, rows, columns);
    range.load('values,formulas,numberFormat');
    if (withTexts) range.load('text');
    return { sheet, area, place, range };
  });
  await context.sync();
  for (const { sheet, area, place, range } of asked) {
    if (!isGrid(range.values)) return { code: 'tooManyCells', place, detail: null };
    const block = {
      top: area.top,
      left: area.left,
      values: range.values,
      formulas: range.formulas,
      formats: range.numberFormat,
      texts: withTexts ? range.text : null,
    };
    blocks.set(sheet, [...(blocks.get(sheet) ?? []), block]);
  }
  return null;
}

/** Beyond its limit Excel may give null instead of values, and no error. */
function isGrid(values: unknown): values is unknown[][] {
  return Array.isArray(values);
}
