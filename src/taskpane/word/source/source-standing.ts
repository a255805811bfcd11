import type { StaleSource } from '../../../app/report-link/linked-sources';
import type { LinkedSource } from '../../../app/report-link/report-link';

/** Whether a source of the report is open, and then the same as it was. */
export type SourceStanding = 'same' | 'changed' | 'closed';

/** How a source of the report stands against what is open. */
export function sourceStanding(
  source: LinkedSource,
  stale: readonly StaleSource[],
  isEvaluated: boolean,
): SourceStanding {
  if (!isEvaluated) return 'closed';
  const found = stale.find((each) => each.source === source);
  if (found === undefined) return 'same';
  return found.now === null ? 'closed' : 'changed';
}
