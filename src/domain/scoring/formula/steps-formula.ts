import type { StepMode, StepRule } from '../../indicator/system';
import { ONE, type Decimal } from '../../money/decimal';
import { printNumber } from '../../money/print';
import { cleanSteps } from './precision';

/** The number of steps a rate counts, never below 0: whole ones without binary noise, or the bare quotient. */
export function stepsFormula(rule: StepRule, mode: StepMode, rate: string): string {
  const quotient = perStep(distanceFormula(rule, rate), rule.step);
  switch (mode) {
    case 'floor':
      return `MAX(0,INT(${cleanSteps(quotient, rule.step)}))`;
    case 'ceil':
      return `MAX(0,-INT(-${cleanSteps(quotient, rule.step)}))`;
    case 'linear':
      return `MAX(0,${quotient})`;
  }
}

/** How far the rate lies beyond its target. */
export function distanceFormula({ kind, target }: StepRule, rate: string): string {
  const aim = printNumber(target);
  switch (kind) {
    case 'stepOver':
      return target.eq(0) ? rate : `(${rate}-${aim})`;
    case 'stepUnder':
      return `(${aim}-${rate})`;
    case 'stepEither':
      return `ABS(${rate}-${aim})`;
  }
}

/** 1/0.01 is 100, which a double holds exactly; 0.01 it does not. */
function perStep(distance: string, step: Decimal): string {
  const times = ONE.div(step);
  return times.times(step).eq(1) && times.round(0).eq(times)
    ? `${distance}*${printNumber(times)}`
    : `${distance}/${printNumber(step)}`;
}
