import type { FactBook } from '../fact/fact-book';
import { printPercent } from '../money/print';
import type { IndicatorResult } from './evaluation';
import { isQuotient, measureParts } from './measure-ratio';
import { rateOf } from './ratio';
import { printedMeasure } from './value-text';

/** The figures put into the formula as 指标说明 shows them, `14÷15×100%=93.33%`; null where there is no rate. */
export function substitutionText({ indicator, ratio }: IndicatorResult, facts: FactBook): string | null {
  if (ratio === null || indicator.measure === null) return null;
  const rate = printPercent(rateOf(ratio));
  const { expression } = measureParts(indicator.measure);
  return isQuotient(expression) ? `${printedMeasure(expression, facts, 'bare')}×100%=${rate}` : rate;
}
