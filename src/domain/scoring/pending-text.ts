import { factLabel, type FactId } from '../fact/catalogue';
import type { Indicator } from '../indicator/system';
import type { Need } from './evaluation';
import { labelledExpression } from '../print-expression';
import { measureParts } from './measure-ratio';
import { askPhrase, CONFIRM, MISSING, WAITING, zeroBasePhrase } from './reason-phrases';

/** What a line waits for: `待填：缺少编制数；要先确认在职人员数`. */
export function pendingText(indicator: Indicator, needs: readonly Need[]): string {
  const points = needs.flatMap((need) => (need.kind === 'judgement' ? [need.point] : []));
  const missing = needs.flatMap((need) => (need.kind === 'fact' ? [need.fact] : []));
  const unconfirmed = needs.flatMap((need) => (need.kind === 'confirmation' ? [need.fact] : []));
  const zeroBase = needs.some(({ kind }) => kind === 'zeroBase');
  const parts = [
    points.length > 0 ? askPhrase(points) : null,
    missing.length > 0 ? namedFacts(MISSING, missing) : null,
    unconfirmed.length > 0 ? namedFacts(CONFIRM, unconfirmed) : null,
    zeroBase && indicator.measure !== null
      ? zeroBasePhrase(labelledExpression(measureParts(indicator.measure).denominator))
      : null,
  ];
  return `${WAITING}${parts.filter((part) => part !== null).join('；')}`;
}

function namedFacts(what: string, facts: readonly FactId[]): string {
  return `${what}${facts.map(factLabel).join('、')}`;
}
