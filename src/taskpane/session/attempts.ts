import type { Notice } from './session';
import type { TaskEvent } from './task-event';

type Attempt = () => Promise<void>;

/** What people try, and the way to try the last of it again. */
export type Attempts = {
  readonly tried: <A extends readonly unknown[]>(work: (...args: A) => Promise<void>) => (...args: A) => void;
  readonly retry: () => void;
};

/** Remembers what was tried last, for trying it again; what throws becomes a notice. */
export function createAttempts(
  { dispatch }: { readonly dispatch: (event: TaskEvent) => void },
  mishap: (error: unknown) => Promise<Notice>,
): Attempts {
  let last: Attempt | null = null;
  const attempt = (work: Attempt): void => {
    last = work;
    work().catch(async (error: unknown) => {
      dispatch({ kind: 'noticed', notice: await mishap(error) });
    });
  };
  return {
    tried:
      (work) =>
      (...args) => {
        attempt(() => work(...args));
      },
    retry: () => {
      dispatch({ kind: 'noticed', notice: null });
      if (last !== null) attempt(last);
    },
  };
}
