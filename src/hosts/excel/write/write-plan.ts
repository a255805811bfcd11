import type { HostProblem, HostTask, Writing } from '../../../app/workbook-host';
import { failure, success, type Result } from '../../../domain/result';
import { pause, type Patience } from '../patience';
import { answered, attempt } from '../run-batch';
import type { Inverse } from './inverse';
import { takeBack } from './take-back';
import { writeInto, type Written } from './write-into';

/** How far a writing got, for whoever has to take it back. */
export type WritingProgress = {
  /** Known as soon as something may have been changed. */
  inverse: Inverse | null;
};

/**
 * Writes a plan in three requests: one looks and captures, one creates or clears our sheets, one fills them. All or
 * nothing: whatever fails after the first request is taken back, also when Excel answers only after we gave up waiting.
 * `present` are the sheets the workbook had when it was read.
 */
export async function writePlan(
  writing: Writing,
  present: ReadonlySet<string>,
  task: HostTask,
  patience: Patience,
): Promise<Result<Written, HostProblem>> {
  for (let tried = 1; ; tried += 1) {
    const progress: WritingProgress = { inverse: null };
    const work = attempt((context) => writeInto(context, writing, present, task, progress));
    const result = await answered(work, patience);
    if (result.ok) return result;
    if (result.problem.code === 'hostBusy') {
      void work.then(() => takeBackIf(progress, patience));
      return result;
    }
    const restored = await takeBackIf(progress, patience);
    if (!restored.ok) return failure({ ...result.problem, code: 'notRestored' });
    if (result.problem.code !== 'cellBeingEdited' || tried >= patience.tries) return result;
    await pause(patience.pause);
  }
}

function takeBackIf({ inverse }: WritingProgress, patience: Patience): Promise<Result<null, HostProblem>> {
  return inverse === null ? Promise.resolve(success(null)) : takeBack(inverse, patience);
}
