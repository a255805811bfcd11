import { factLabel } from '../../fact/catalogue';
import type { Indicator } from '../../indicator/system';
import { labelledExpression } from '../../print-expression';
import type { MeasureParts } from '../measure-ratio';
import { askPhrase, MISSING, WAITING, zeroBasePhrase } from '../reason-phrases';
import { quoted } from './formula-text';
import { APPLIES, type ReasonCells } from './score-cells';

/** What a measured line waits for: the declaration that it applies, the facts without a number, or a base above 0. */
export function pendingFormula(
  { notApplicableWhen }: Indicator,
  { facts, denominator }: MeasureParts,
  { applies, cellOf }: ReasonCells,
): string {
  const cells = facts.map(cellOf);
  // TRIM and SUBSTITUTE set the separators between labels, however many there are; no label holds a blank.
  const labels = facts.map(
    (fact, index) => `IF(ISNUMBER(${cells[index] ?? ''}),"",${quoted(`${factLabel(fact)} `)})`,
  );
  const missing = `${quoted(MISSING)}&SUBSTITUTE(TRIM(${labels.join('&')})," ","、")`;
  const declaration =
    notApplicableWhen === null || applies === null
      ? ''
      : `IF(${applies}=${quoted(APPLIES)},"",${quoted(`${askPhrase([notApplicableWhen.subject])}；`)})&`;
  const noBase = quoted(zeroBasePhrase(labelledExpression(denominator)));
  return `${quoted(WAITING)}&IF(COUNT(${cells.join(',')})<${cells.length},${declaration}${missing},${noBase})`;
}
