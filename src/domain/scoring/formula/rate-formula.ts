import type { Expression } from '../../expression';
import { factKind, type FactId } from '../../fact/catalogue';
import type { FactBook } from '../../fact/fact-book';
import type { Indicator, Measure } from '../../indicator/system';
import type { Decimal } from '../../money/decimal';
import { printExpression } from '../../print-expression';
import { isQuotient, measureParts, measureRatio, type MeasureParts } from '../measure-ratio';
import { rateOf } from '../ratio';
import { quoted } from './formula-text';
import { NO_BASE, NOTHING_PLANNED, PENDING, type FactCells } from './score-cells';

/** A 分 in 万元 stands at the 6th place: less than that is the noise of adding. */
const BASE_PLACES = 6;

/**
 * The rate from the cells of its facts (money in 万元, all else in base units). Blank is not zero: 待填 until every
 * fact is a number, and while a cell still holds what is in doubt. A base of 0 gives 未安排, 无基数 or 待填, as the measure has it settled. Lines without a rate give "".
 */
export function rateFormula({ measure }: Indicator, { cellOf, doubts }: FactCells): string {
  if (measure === null) return quoted('');
  const parts = measureParts(measure);
  const cells = parts.facts.map(cellOf);
  const excel = printerFor(parts, cellOf);
  const rate = excel(parts.expression);
  const settled = isQuotient(parts.expression) ? guardedQuotient(measure, parts, excel) : rate;
  const lacks = `COUNT(${cells.join(',')})<${cells.length}`;
  const isOpen =
    doubts.length === 0 ? lacks : `OR(${[lacks, ...doubts.map(({ holds }) => holds)].join(',')})`;
  return `IF(${isOpen},${quoted(PENDING)},${settled})`;
}

/** What the rate cell holds now: the rate, unrounded, or the text in its place. */
export function rateCellValue({ measure }: Indicator, book: FactBook): Decimal | string {
  if (measure === null) return '';
  const measured = measureRatio(measureParts(measure), book);
  switch (measured.kind) {
    case 'open':
      return PENDING;
    case 'ratio':
      return rateOf(measured.ratio);
    case 'zeroBase':
      return measured.both ? bothZeroText(measure) : baseZeroText(measure);
  }
}

type Printer = (expression: Expression) => string;

function guardedQuotient(
  measure: Measure,
  { numerator, denominator, expression }: MeasureParts,
  excel: Printer,
): string {
  const [both, base] = [quoted(bothZeroText(measure)), quoted(baseZeroText(measure))];
  const instead = both === base ? both : `IF(${isZero(numerator, excel)},${both},${base})`;
  return `IF(${isZero(denominator, excel)},${instead},${excel(expression)})`;
}

function isZero(expression: Expression, excel: Printer): string {
  const value = excel(expression);
  return expression.kind === 'fact' ? `${value}=0` : `ROUND(${value},${BASE_PLACES})=0`;
}

/** Money may stay in 万元 where it is set against money only; anything else needs 元, which the exact rate is in. */
function printerFor({ expression, facts }: MeasureParts, cellOf: (fact: FactId) => string): Printer {
  const alike =
    isQuotient(expression) && facts.every((fact) => factKind(fact) === 'money') && isLinear(expression);
  const inYuan = (fact: FactId): string =>
    factKind(fact) === 'money' ? `(${cellOf(fact)}*10000)` : cellOf(fact);
  return (part) => printExpression(part, alike ? cellOf : inYuan, 'excel');
}

function isLinear({ left, right }: { readonly left: Expression; readonly right: Expression }): boolean {
  return isSum(left) && isSum(right);
}

function isSum(expression: Expression): boolean {
  switch (expression.kind) {
    case 'fact':
      return true;
    case 'number':
      return false;
    case 'negative':
      return isSum(expression.operand);
    case 'operation':
      return (expression.operator === '+' || expression.operator === '-') && isLinear(expression);
  }
}

function bothZeroText({ zeroBase }: Measure): string {
  return zeroBase.bothZero === 'full' ? NOTHING_PLANNED : PENDING;
}

function baseZeroText({ zeroBase }: Measure): string {
  return zeroBase.baseZero === 'zero' ? NO_BASE : PENDING;
}
