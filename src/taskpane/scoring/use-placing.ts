import { useState } from 'react';
import type { ScoreLine } from '../../app/views/views';
import { NOTHING_PLACED, placingAfter, type Placing } from './placing';

/** What keeps lines in their place, followed from the moment the step is opened. */
export function usePlacing(lines: readonly ScoreLine[], open: string | null): Placing {
  const [placing, place] = useState(NOTHING_PLACED);
  const next = placingAfter(placing, lines, open);
  if (next !== placing) place(next);
  return next;
}
