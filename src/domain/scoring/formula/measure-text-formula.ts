import type { Expression } from '../../expression';
import { factKind, isFactId, type FactId } from '../../fact/catalogue';
import { printExpression } from '../../print-expression';
import { printedUnit } from '../value-text';
import { quoted } from './formula-text';
import { rounded } from './precision';

/** Stands around a fact's id while signs and brackets are printed; no formula text holds it. */
const SLOT = '\u0001';
const ENDS_WITH_SIGN = /[＋－×÷]$/;

/** An expression with the values of its facts' cells, as `printedMeasure` prints it: `186.51 万元÷182.40 万元`. */
export function measureTextFormula(
  expression: Expression,
  cellOf: (fact: FactId) => string,
  units: 'units' | 'bare',
): string {
  const pieces = printExpression(expression, (fact) => SLOT + fact + SLOT, 'chinese').split(SLOT);
  const parts = pieces.map((piece, index) => {
    if (!isFactId(piece)) return piece === '' ? '' : quoted(piece);
    const afterSign = ENDS_WITH_SIGN.test(pieces[index - 1] ?? '');
    return factText(piece, cellOf(piece), units === 'units' ? printedUnit(piece) : '', afterSign);
  });
  return parts.filter((part) => part !== '').join('&');
}

/** A rate in percent with two decimals. */
export function percentFormula(rate: string): string {
  return `TEXT(${rounded(rate, 4, '1E-12')},"0.00%")`;
}

/** A negative amount behind a sign stands in brackets; other facts are never below 0. */
function factText(fact: FactId, cell: string, unit: string, afterSign: boolean): string {
  if (factKind(fact) !== 'money')
    return withUnit(factKind(fact) === 'ratio' ? percentFormula(cell) : cell, unit);
  const value = rounded(cell, 2, '1E-9');
  const printed = withUnit(`TEXT(${value},"0.00")`, unit);
  return afterSign ? `IF(${value}<0,"（"&${printed}&"）",${printed})` : printed;
}

function withUnit(value: string, unit: string): string {
  return unit === '' ? value : `${value}&${quoted(` ${unit}`)}`;
}
