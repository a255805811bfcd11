import type { Decimal } from '../money/decimal';
import { blanklessText } from '../plain-text';
import { factKind } from './catalogue';
import type { Reading } from './reading';

/** How two readings of one fact stand to each other. `factor`: they differ as amounts in different units would. */
export type Agreement =
  { readonly kind: 'equal' | 'rounded' | 'apart' } | { readonly kind: 'factor'; readonly factor: number };

/** 万元 taken for 千元 (or a slipped digit), 千元 for 元, 万元 for 元. */
const UNIT_FACTORS = [10, 1000, 10000] as const;

/** A number whose rounding is a larger share of it than one in this many proves no factor. */
const SIGNIFICANT = 20;

/** Compares two readings of one fact: numbers within the sum of their tolerances, texts by what they say. */
export function agreementOf(a: Reading, b: Reading): Agreement {
  if (typeof a.value === 'string' || typeof b.value === 'string') {
    return { kind: sameText(String(a.value), String(b.value)) ? 'equal' : 'apart' };
  }
  if (a.value.eq(b.value)) return { kind: 'equal' };
  if (isWithin(a.value.minus(b.value), a.tolerance.plus(b.tolerance))) return { kind: 'rounded' };
  const factor = factKind(a.fact) === 'money' ? unitFactor(a, b) : null;
  return factor === null ? { kind: 'apart' } : { kind: 'factor', factor };
}

function unitFactor(a: Reading, b: Reading): number | null {
  return UNIT_FACTORS.find((factor) => isTimes(a, b, factor) || isTimes(b, a, factor)) ?? null;
}

function isTimes(large: Reading, small: Reading, factor: number): boolean {
  if (typeof large.value === 'string' || typeof small.value === 'string') return false;
  const tolerance = large.tolerance.plus(small.tolerance.times(factor));
  const significant = large.value.abs().gt(tolerance.times(SIGNIFICANT));
  return significant && isWithin(large.value.minus(small.value.times(factor)), tolerance);
}

/** Whether a difference, of either sign, is no more than the tolerance. */
export function isWithin(difference: Decimal, tolerance: Decimal): boolean {
  return difference.abs().lte(tolerance);
}

/** A short form (机关事务服务中心) says the same as the whole name it is part of. */
function sameText(a: string, b: string): boolean {
  const [first, second] = [blanklessText(a), blanklessText(b)];
  return first.includes(second) || second.includes(first);
}
