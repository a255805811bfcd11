import type { CellOrigin } from './hand-filled';
import type { CellNow } from './trace-record';
import { formulaSkeleton } from '../trace/written-text';

/**
 * Whether a person wrote what stands in a cell, and over what; null where the cell is still ours or was emptied.
 * An entry that an earlier run found stays a person's until its cell is emptied.
 */
export function entryByHand(now: CellNow, origin: CellOrigin, written: string): 'typed' | 'replaced' | null {
  const empty = now.formula === null && now.value === '';
  if (empty) return null;
  switch (origin) {
    case 'blank':
    case 'typed':
      return 'typed';
    case 'replaced':
      return 'replaced';
    case 'value':
      return now.formula === null && now.value.toString() === written ? null : 'replaced';
    case 'formula':
      return now.formula !== null && sameFormula(now.formula, written) ? null : 'replaced';
  }
}

function sameFormula(now: string, written: string): boolean {
  return now === written || formulaSkeleton(now) === formulaSkeleton(written);
}
