import type { FactBook } from '../fact/fact-book';
import { factLabel } from '../fact/catalogue';
import { printPercent, printPoints } from '../money/print';
import { labelledExpression } from '../print-expression';
import type { Measure } from '../indicator/system';
import type { IndicatorResult, Reason } from './evaluation';
import { isQuotient, measureParts } from './measure-ratio';
import { pendingText } from './pending-text';
import { pointsText, chosenText } from './judged-text';
import { rateOf } from './ratio';
import {
  bandPhrase,
  deductedPhrase,
  measuredPhrase,
  nothingPlannedPhrase,
  spentWithoutBasePhrase,
  stepsPhrase,
} from './reason-phrases';
import { bandOf } from './rule-bands';
import { deviationText, stepCountText } from './step-words';
import { printedMeasure } from './value-text';
import { PLAIN_WORDING as PLAIN } from './wording';

/** Why a line has the score it has, as 扣分原因 prints it; null for full marks that need no word. */
export function reasonText(result: IndicatorResult, facts: FactBook): string | null {
  const { reason } = result;
  if (reason === null) return null;
  switch (reason.kind) {
    case 'pending':
      return pendingText(result.indicator, reason.needs);
    case 'notApplicable':
      return result.indicator.notApplicableWhen?.reason ?? null;
    case 'overridden':
      return overriddenText(reason);
    case 'zeroBaseNone':
      return nothingPlannedPhrase(result.facts.map(factLabel));
    case 'steps':
    case 'band':
    case 'proportion':
    case 'zeroBaseSpent':
    case 'points':
    case 'chosen':
      return deductedPhrase(PLAIN, causeText(result, reason, facts), printPoints(reason.deducted));
  }
}

type Deduction = Extract<Reason, { readonly deducted: unknown }>;

function causeText(result: IndicatorResult, reason: Deduction, facts: FactBook): string {
  switch (reason.kind) {
    case 'steps': {
      const phrase = stepsPhrase(PLAIN, reason, stepCountText(reason.steps), deviationText(reason.deviation));
      return `${measuredText(result, facts)}，${phrase}`;
    }
    case 'band':
      return `${measuredText(result, facts)}，${bandText(result)}`;
    case 'proportion':
      return measuredText(result, facts);
    case 'zeroBaseSpent':
      return result.indicator.measure === null ? '' : spentText(result.indicator.measure, facts);
    case 'points':
      return pointsText(reason.failed);
    case 'chosen':
      return chosenText(result.indicator, reason.judgement, result.indicator.weight.minus(reason.deducted));
  }
}

function measuredText({ indicator, ratio }: IndicatorResult, facts: FactBook): string {
  if (ratio === null || indicator.measure === null) return indicator.name;
  const { expression } = measureParts(indicator.measure);
  const measure = isQuotient(expression) ? printedMeasure(expression, facts, 'units') : null;
  return measuredPhrase(PLAIN, indicator.name, printPercent(rateOf(ratio)), measure);
}

function bandText({ indicator: { rule }, ratio }: IndicatorResult): string {
  if (ratio === null || rule.kind !== 'bands') return '';
  const magnitude = rule.magnitude && rateOf(ratio).lt(0) ? '按绝对值' : '';
  return magnitude + bandPhrase(bandOf(rule, ratio));
}

function spentText(measure: Measure, facts: FactBook): string {
  const { numerator, denominator } = measureParts(measure);
  const [base, spent] = [labelledExpression(denominator), labelledExpression(numerator)];
  return spentWithoutBasePhrase(PLAIN, base, spent, printedMeasure(numerator, facts, 'units'));
}

function overriddenText({ reason, computed }: Extract<Reason, { readonly kind: 'overridden' }>): string {
  const was = computed === null ? '计算结果为待填' : `计算得 ${printPoints(computed)} 分`;
  return reason.trim() === '' ? `人工评分（${was}），未写理由` : `${reason.trim()}（人工评分，${was}）`;
}
