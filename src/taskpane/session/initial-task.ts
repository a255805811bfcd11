/** What the ribbon asked the pane to do first; null where it was opened without a wish. */
export type InitialTask = 'start' | 'check' | 'source' | 'report' | null;

const TASKS: readonly NonNullable<InitialTask>[] = ['start', 'check', 'source', 'report'];

/** The task that an address asks for: `?task=check`. */
export function initialTaskIn(query: string): InitialTask {
  const wanted = new URLSearchParams(query).get('task');
  return TASKS.find((task) => task === wanted) ?? null;
}
