import type { Indicator, StepMode } from '../../indicator/system';
import type { IndicatorResult } from '../evaluation';
import { answeredReason } from './answered-reason';
import { bareDeduction } from './deduction';
import { LONGEST_FORMULA, quoted } from './formula-text';
import { measuredReason } from './measured-reason';
import { APPLIES_NOT, type ReasonCells } from './score-cells';

/**
 * What `reasonText` says, alive: it follows the cells of the line. Remarks that people made beside their answers are
 * carried as they are now, for they have no cell of their own here.
 */
export function reasonFormula(result: IndicatorResult, stepMode: StepMode, cells: ReasonCells): string {
  const { measure } = result.indicator;
  const reason =
    measure === null
      ? answeredReason(result, cells)
      : measuredReason(result.indicator, measure, stepMode, cells);
  const formula = unlessNotApplicable(result.indicator, cells, reason);
  return formula.length <= LONGEST_FORMULA ? formula : bareDeduction(cells);
}

function unlessNotApplicable(indicator: Indicator, { applies }: ReasonCells, reason: string): string {
  if (indicator.notApplicableWhen === null || applies === null) return reason;
  return `IF(${applies}=${quoted(APPLIES_NOT)},${quoted(indicator.notApplicableWhen.reason)},${reason})`;
}
