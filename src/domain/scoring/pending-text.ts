import { factLabel, type FactId } from '../fact/catalogue';
import type { Indicator } from '../indicator/system';
import type { Need } from './evaluation';
import { labelledExpression } from '../print-expression';
import { measureParts } from './measure-ratio';
import { askPhrase, MISSING, WAITING, zeroBasePhrase } from './reason-phrases';

/** What a line waits for: `待填：缺少编制数、在职人员数`. */
export function pendingText(indicator: Indicator, needs: readonly Need[]): string {
  const points = needs.flatMap((need) => (need.kind === 'judgement' ? [need.point] : []));
  const facts = needs.flatMap((need) => (need.kind === 'fact' ? [need.fact] : []));
  const zeroBase = needs.some(({ kind }) => kind === 'zeroBase');
  const parts = [
    points.length > 0 ? askPhrase(points) : null,
    facts.length > 0 ? missingFacts(facts) : null,
    zeroBase && indicator.measure !== null
      ? zeroBasePhrase(labelledExpression(measureParts(indicator.measure).denominator))
      : null,
  ];
  return `${WAITING}${parts.filter((part) => part !== null).join('；')}`;
}

function missingFacts(facts: readonly FactId[]): string {
  return `${MISSING}${facts.map(factLabel).join('、')}`;
}
