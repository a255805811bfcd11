import { useState } from 'react';
import type { ScoreLine } from '../../app/views/views';
import { pendingIndicators } from './score-sections';

const NONE: ReadonlySet<string> = new Set();

/** The lines that were 待填 at any time since the step was opened. */
export function useKeptLines(lines: readonly ScoreLine[]): ReadonlySet<string> {
  const [kept, keep] = useState(NONE);
  const further = pendingIndicators(lines).filter((indicator) => !kept.has(indicator));
  if (further.length > 0) keep(new Set([...kept, ...further]));
  return kept;
}
