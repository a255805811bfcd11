import type { Indicator } from '../../indicator/system';
import { isQuotient, measureParts } from '../measure-ratio';
import { quoted } from './formula-text';
import { measureTextFormula, percentFormula } from './measure-text-formula';
import { APPLIES_NOT, type ReasonCells } from './score-cells';

/** What `substitutionText` says, alive; "" while there is no rate. */
export function substitutionFormula(
  { measure }: Indicator,
  { rate, applies, cellOf }: Pick<ReasonCells, 'rate' | 'applies' | 'cellOf'>,
): string {
  if (measure === null || rate === null) return quoted('');
  const { expression } = measureParts(measure);
  const percent = percentFormula(rate);
  const text = isQuotient(expression)
    ? `${measureTextFormula(expression, cellOf, 'bare')}&"×100%="&${percent}`
    : percent;
  const shown = `IF(ISNUMBER(${rate}),${text},"")`;
  return applies === null ? shown : `IF(${applies}=${quoted(APPLIES_NOT)},"",${shown})`;
}
