import type { HostProblem } from '../app/workbook-host';
import { failure, success, type Result } from '../domain/result';

/** What is told while Office has not answered. */
export const NO_ANSWER: HostProblem = { code: 'hostBusy', place: null, detail: null };

/** A batch that found nothing wrong and has nothing to tell. */
export const DONE: Result<null, HostProblem> = success(null);

/** Gives up waiting after `answer` milliseconds with `NO_ANSWER`, not working: whoever must know how it ended keeps the promise itself. */
export async function answered<T>(
  work: Promise<Result<T, HostProblem>>,
  { answer }: { readonly answer: number },
): Promise<Result<T, HostProblem>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<T, HostProblem>>((resolve) => {
    timer = setTimeout(() => {
      resolve(failure(NO_ANSWER));
    }, answer);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
