import type { HostProblem } from '../../app/workbook-host';
import { failure, type Result } from '../../domain/result';
import { answered } from '../../office/answered';
import { pause, type Patience } from './patience';
import { problemOfError } from './problem-of-error';

/** What a batch gives: a value, or trouble it found itself. Errors of Office.js are thrown inside and come out as data. */
export type Batch<T> = (context: Excel.RequestContext) => Promise<Result<T, HostProblem>>;

/**
 * Runs a batch. While a cell is being edited Excel refuses everything; then the whole batch is run again a few times,
 * so it must not have changed anything before its first sync. Nothing is thrown.
 */
export async function runBatch<T>(batch: Batch<T>, patience: Patience): Promise<Result<T, HostProblem>> {
  for (let tried = 1; ; tried += 1) {
    const result = await answered(attempt(batch), patience);
    const isEdited = !result.ok && result.problem.code === 'cellBeingEdited';
    if (!isEdited || tried >= patience.tries) return result;
    await pause(patience.pause);
  }
}

/** Runs a batch once, with what it throws as data. */
export async function attempt<T>(
  batch: Batch<T>,
  options: Excel.RunOptions = {},
): Promise<Result<T, HostProblem>> {
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    return failure(problemOfError(error));
  }
}
