import { ZERO, type Decimal } from '../money/decimal';
import type { Band, BandRule } from './system';
import type { LineProblem } from './system-problem';

/** One end of a band; a null value is endless. */
type End = { readonly value: Decimal | null; readonly inclusive: boolean };

/** Bands must cover every rate once: all numbers, or all from 0 where sizes are measured. */
export function checkBands({ bands, magnitude }: BandRule): readonly LineProblem[] {
  const sorted = [...bands].sort(byLowerEnd);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [{ code: 'bandsMissing' }];
  return [
    ...(startsEarlyEnough(lowerEnd(first), magnitude) ? [] : [gap(lowerEnd(first).value)]),
    ...sorted.slice(1).flatMap((band, index) => seam(upperEnd(sorted[index] ?? band), lowerEnd(band))),
    ...(upperEnd(last).value === null ? [] : [gap(upperEnd(last).value)]),
  ];
}

function gap(at: Decimal | null): LineProblem {
  return { code: 'bandsGap', at };
}

function startsEarlyEnough({ value, inclusive }: End, magnitude: boolean): boolean {
  if (value === null) return true;
  return magnitude && (inclusive ? value.lte(ZERO) : value.lt(ZERO));
}

/** Between two bands the bound belongs to exactly one. */
function seam(upper: End, lower: End): readonly LineProblem[] {
  if (upper.value === null || lower.value === null)
    return [{ code: 'bandsOverlap', at: upper.value ?? lower.value }];
  if (upper.value.lt(lower.value)) return [gap(upper.value)];
  if (upper.value.gt(lower.value)) return [{ code: 'bandsOverlap', at: lower.value }];
  if (upper.inclusive === lower.inclusive) {
    return [{ code: upper.inclusive ? 'bandsOverlap' : 'bandsGap', at: lower.value }];
  }
  return [];
}

function lowerEnd({ above, atLeast }: Band): End {
  return { value: atLeast ?? above ?? null, inclusive: atLeast !== undefined };
}

function upperEnd({ below, atMost }: Band): End {
  return { value: atMost ?? below ?? null, inclusive: atMost !== undefined };
}

/** Endless first; at the same value the band that includes it first. */
function byLowerEnd(a: Band, b: Band): number {
  const [left, right] = [lowerEnd(a), lowerEnd(b)];
  if (left.value === null || right.value === null)
    return Number(right.value === null) - Number(left.value === null);
  return left.value.cmp(right.value) || Number(right.inclusive) - Number(left.inclusive);
}
