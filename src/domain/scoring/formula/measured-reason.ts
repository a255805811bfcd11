import { factLabel } from '../../fact/catalogue';
import type { Indicator, Measure, Rule, StepMode, StepRule } from '../../indicator/system';
import { printNumber } from '../../money/print';
import { labelledExpression } from '../../print-expression';
import { isQuotient, measureParts, type MeasureParts } from '../measure-ratio';
import {
  bandPhrase,
  COUNT_WORDS,
  measuredPhrase,
  nothingPlannedPhrase,
  spentWithoutBasePhrase,
  stepsPhrase,
} from '../reason-phrases';
import { bandsFormula } from './bands-formula';
import { deduction } from './deduction';
import { firstOf, FORMULA_WORDING as LIVE, quoted } from './formula-text';
import { measureTextFormula, percentFormula } from './measure-text-formula';
import { pendingFormula } from './pending-formula';
import { rounded } from './precision';
import { NO_BASE, NOTHING_PLANNED, PENDING, type ReasonCells } from './score-cells';
import { distanceFormula, stepsFormula } from './steps-formula';

/** The reason of a line that is measured by a rate. */
export function measuredReason(
  indicator: Indicator,
  measure: Measure,
  mode: StepMode,
  cells: ReasonCells,
): string {
  const rate = cells.rate ?? '';
  const parts = measureParts(measure);
  const cases = [
    { when: `${rate}=${quoted(PENDING)}`, give: pendingFormula(indicator, parts, cells) },
    ...(measure.zeroBase.bothZero === 'full'
      ? [
          {
            when: `${rate}=${quoted(NOTHING_PLANNED)}`,
            give: quoted(nothingPlannedPhrase(parts.facts.map(factLabel))),
          },
        ]
      : []),
    ...(measure.zeroBase.baseZero === 'zero'
      ? [{ when: `${rate}=${quoted(NO_BASE)}`, give: deduction(cells, spentCause(parts, cells)) }]
      : []),
  ];
  const head = measuredPhrase(LIVE, indicator.name, percentFormula(rate), measureSlot(parts, cells));
  return firstOf(cases, deduction(cells, `${head}${ruleCause(indicator.rule, mode, rate)}`));
}

function measureSlot({ expression }: MeasureParts, { cellOf }: ReasonCells): string | null {
  return isQuotient(expression) ? measureTextFormula(expression, cellOf, 'units') : null;
}

function spentCause({ numerator, denominator }: MeasureParts, { cellOf }: ReasonCells): string {
  const [base, spent] = [labelledExpression(denominator), labelledExpression(numerator)];
  return spentWithoutBasePhrase(LIVE, base, spent, measureTextFormula(numerator, cellOf, 'units'));
}

function ruleCause(rule: Rule, mode: StepMode, rate: string): string {
  switch (rule.kind) {
    case 'stepOver':
    case 'stepUnder':
      return `&"，"&${stepsCause(rule, rule.kind === 'stepOver' ? 'over' : 'under', mode, rate)}`;
    case 'stepEither': {
      const [over, under] = [stepsCause(rule, 'over', mode, rate), stepsCause(rule, 'under', mode, rate)];
      return `&"，"&IF(${rate}>${printNumber(rule.target)},${over},${under})`;
    }
    case 'bands': {
      const negative = rule.magnitude ? `&IF(${rate}<0,"按绝对值","")` : '';
      return `&"，"${negative}&${bandsFormula(rule, rate, (band) => quoted(bandPhrase(band)))}`;
    }
    case 'proportional':
    case 'checklist':
    case 'violations':
    case 'choice':
    case 'manual':
      return '';
  }
}

function stepsCause(rule: StepRule, side: 'over' | 'under', mode: StepMode, rate: string): string {
  const steps = stepsFormula(rule, mode, rate);
  const words = COUNT_WORDS.map((word) => `"${word}"`).join(',');
  const count = `IFERROR(CHOOSE(${steps},${words})&"个",${steps}&" 个")`;
  const deviation = `TEXT(${rounded(`${distanceFormula(rule, rate)}*100`, 2, '1E-12')},"0.00")`;
  return stepsPhrase(LIVE, { side, target: rule.target, step: rule.step, mode }, count, deviation);
}
