import type { Notice, RunningTask } from './session';

/** What every session hears of its tasks. */
export type TaskEvent =
  /** Null once it has ended. */
  | { readonly kind: 'taskMoved'; readonly task: RunningTask | null }
  | { readonly kind: 'noticed'; readonly notice: Notice | null };
