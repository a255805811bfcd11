import type { HostProblem } from '../../app/workbook-host';
import { failure, type Result } from '../../domain/result';
import { problemOfError } from './problem-of-error';

/** What a batch gives: a value, or trouble it found itself. */
type Batch<T> = (context: Word.RequestContext) => Promise<Result<T, HostProblem>>;

/** Runs a batch in Word; what Office.js throws in it comes out as data. */
export async function runBatch<T>(batch: Batch<T>): Promise<Result<T, HostProblem>> {
  try {
    return await Word.run(batch);
  } catch (error) {
    return failure(problemOfError(error));
  }
}

/** Trouble that concerns the whole document. */
export function troubleOf(code: HostProblem['code']): Result<never, HostProblem> {
  return failure({ code, place: null, detail: null });
}
