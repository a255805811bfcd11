import type { HostProblem, HostTask, Writing } from '../../../app/workbook-host';
import { failure, success, type Result } from '../../../domain/result';
import { pause, type Patience } from '../patience';
import { answered, NO_ANSWER } from '../../../office/answered';
import { attempt } from '../run-batch';
import type { Inverse } from './inverse';
import type { OwnSheets } from './look-before-writing';
import { takeBack } from './take-back';
import { isGroupRefused, type UndoGroup } from './undo-group';
import { writeInto, type Written } from './write-into';

/** What a writing needs beside the plan. */
export type WriteConditions = {
  /** The sheets of ours that the workbook has. */
  readonly present: OwnSheets;
  readonly patience: Patience;
  readonly undoGroup: UndoGroup;
};

/** How a writing went. `settled` is kept once Excel has answered and nothing is left half done. */
export type WriteOutcome = {
  readonly result: Result<Written, HostProblem>;
  readonly settled: Promise<unknown>;
};

/** Putting back is worth a longer wait than writing: half a minute of an edited cell. */
const PATIENCE_FACTOR = 10;

const SETTLED = Promise.resolve();

/**
 * Writes a plan in three requests, all or nothing: whatever fails after the first one is taken back, also when Excel
 * answers only after we gave up waiting.
 */
export async function writePlan(
  writing: Writing,
  conditions: WriteConditions,
  task: HostTask,
): Promise<WriteOutcome> {
  const { patience } = conditions;
  for (let tried = 1; ; tried += 1) {
    const work = writeOnce(writing, conditions, task);
    const result = await answered(work, patience);
    if (isUnanswered(result)) return { result, settled: work.then((late) => regret(late, patience)) };
    if (result.ok || result.problem.code !== 'cellBeingEdited' || tried >= patience.tries) {
      return { result, settled: SETTLED };
    }
    await pause(patience.pause);
  }
}

/** One try, taken back where it failed. */
async function writeOnce(
  writing: Writing,
  conditions: WriteConditions,
  task: HostTask,
): Promise<Result<Written, HostProblem>> {
  const { present, patience, undoGroup } = conditions;
  let inverse: Inverse | null = null;
  const batch = (context: Excel.RequestContext) =>
    writeInto(context, writing, present, task, (way) => {
      inverse = way;
    });
  const result = await attempt(batch, undoGroup.isWanted ? { mergeUndoGroup: true } : {});
  if (result.ok) return result;
  const restored = await restore(inverse, patience);
  if (!restored.ok) return failure({ ...result.problem, code: 'notRestored' });
  if (!undoGroup.isWanted || !isGroupRefused(result.problem)) return result;
  undoGroup.isWanted = false;
  return writeOnce(writing, conditions, task);
}

function restore(inverse: Inverse | null, patience: Patience): Promise<Result<null, HostProblem>> {
  if (inverse === null) return Promise.resolve(success(null));
  return takeBack(inverse, { ...patience, tries: patience.tries * PATIENCE_FACTOR });
}

/** A writing that was given up must not stand when it succeeds after all. */
async function regret(late: Result<Written, HostProblem>, patience: Patience): Promise<void> {
  if (late.ok) await restore(late.value.inverse, patience);
}

function isUnanswered(result: Result<Written, HostProblem>): boolean {
  return !result.ok && result.problem === NO_ANSWER;
}
