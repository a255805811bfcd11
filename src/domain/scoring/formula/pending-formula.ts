import { factLabel } from '../../fact/catalogue';
import type { Indicator } from '../../indicator/system';
import { labelledExpression } from '../../print-expression';
import type { MeasureParts } from '../measure-ratio';
import { askPhrase, CONFIRM, MISSING, WAITING, zeroBasePhrase } from '../reason-phrases';
import { quoted } from './formula-text';
import { APPLIES, type CellDoubt, type ReasonCells } from './score-cells';

/**
 * What a measured line waits for: the declaration that it applies, the facts without a number, those to be confirmed, or
 * a base above 0.
 */
export function pendingFormula(
  { notApplicableWhen }: Indicator,
  { facts, denominator }: MeasureParts,
  { applies, cellOf, doubts }: ReasonCells,
): string {
  const cells = facts.map(cellOf);
  const missing = listFormula(
    MISSING,
    facts.map((fact, index) => `IF(ISNUMBER(${cells[index] ?? ''}),"",${quoted(`${factLabel(fact)} `)})`),
  );
  const declaration =
    notApplicableWhen === null || applies === null
      ? ''
      : `IF(${applies}=${quoted(APPLIES)},"",${quoted(`${askPhrase([notApplicableWhen.subject])}；`)})&`;
  const noBase = quoted(zeroBasePhrase(labelledExpression(denominator)));
  const lacks = `COUNT(${cells.join(',')})<${cells.length}`;
  if (doubts.length === 0) return `${quoted(WAITING)}&IF(${lacks},${declaration}${missing},${noBase})`;
  const isDoubted = `OR(${doubts.map(({ holds }) => holds).join(',')})`;
  const confirm = confirmFormula(doubts);
  const lacking = `${declaration}${missing}&IF(${isDoubted},"；"&${confirm},"")`;
  return `${quoted(WAITING)}&IF(${lacks},${lacking},IF(${isDoubted},${confirm},${noBase}))`;
}

function confirmFormula(doubts: readonly CellDoubt[]): string {
  return listFormula(
    CONFIRM,
    doubts.map(({ fact, holds }) => `IF(${holds},${quoted(`${factLabel(fact)} `)},"")`),
  );
}

/** TRIM and SUBSTITUTE set the separators between labels, however many there are; no label holds a blank. */
function listFormula(what: string, labels: readonly string[]): string {
  return `${quoted(what)}&SUBSTITUTE(TRIM(${labels.join('&')})," ","、")`;
}
