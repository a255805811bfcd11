import type { Finding, Severity } from '../finding';
import { decimal, sumOf, type Decimal } from '../money/decimal';
import { isWithin } from './agreement';
import type { FactId } from './catalogue';
import type { FactBook } from './fact-book';
import type { Identity } from './identities';
import type { Reading } from './reading';
import { severityAmong } from './standing';

/** 0.01 万元: what accountants agree to overlook, however finely their tables print. 元. */
const LEAST_TOLERANCE = decimal(100);

/** One side of an identity: the sum of those of its facts that were read. */
type Side = {
  readonly facts: readonly FactId[];
  readonly sum: Decimal;
  readonly readings: readonly Reading[];
  readonly complete: boolean;
};

/** What the identities find in the facts that were read; derived facts hold by themselves. */
export function checkIdentities(read: FactBook, identities: readonly Identity[]): readonly Finding[] {
  return identities.flatMap((identity) => {
    switch (identity.kind) {
      case 'parts':
        return checkParts(sideOf(read, [identity.whole]), sideOf(read, identity.parts), identity.complete);
      case 'balance':
        return checkBalance(sideOf(read, identity.left), sideOf(read, identity.right), identity.exact);
    }
  });
}

/**
 * Parts that are blank may be the missing rest of the whole, so only an excess of the known ones contradicts it; their
 * blanks mean "none" where the known ones make up the whole.
 */
function checkParts(whole: Side, parts: Side, nothingElse: boolean): readonly Finding[] {
  if (!whole.complete || parts.readings.length === 0) return [];
  const isExcess = parts.sum.gt(whole.sum);
  const explained = !isExcess && !parts.complete;
  return compareSides(whole, parts, explained ? null : isExcess || nothingElse ? 'error' : 'warning');
}

function checkBalance(left: Side, right: Side, exact: boolean): readonly Finding[] {
  if (!left.complete || !right.complete) return [];
  return compareSides(left, right, exact ? 'error' : 'warning');
}

/** `broken` is how grave a difference beyond rounding is; null where something else explains it. */
function compareSides(left: Side, right: Side, broken: Severity | null): readonly Finding[] {
  const difference = left.sum.minus(right.sum);
  if (difference.eq(0)) return [];
  const readings = [...left.readings, ...right.readings];
  const rounded = isWithin(difference, toleranceOf(readings));
  if (!rounded && broken === null) return [];
  const severity = rounded || broken === null ? 'info' : severityAmong(readings, broken);
  return [
    {
      code: rounded ? 'identityRounded' : 'identityBroken',
      severity,
      identity: `${left.facts.join(' + ')} = ${right.facts.join(' + ')}`,
      left: left.sum,
      right: right.sum,
      cells: readings.map(({ source }) => source),
    },
  ];
}

function toleranceOf(readings: readonly Reading[]): Decimal {
  const sum = sumOf(readings.map(({ tolerance }) => tolerance));
  return sum.gt(LEAST_TOLERANCE) ? sum : LEAST_TOLERANCE;
}

function sideOf(read: FactBook, facts: readonly FactId[]): Side {
  const readings = facts.flatMap((fact) => read.get(fact)?.reading ?? []);
  const sum = sumOf(readings.flatMap(({ value }) => (typeof value === 'string' ? [] : [value])));
  return { facts, sum, readings, complete: readings.length === facts.length };
}
