import { factKind, type FactId } from '../fact/catalogue';
import { factNumber, type FactBook } from '../fact/fact-book';
import type { Expression } from '../expression';
import { printNumber, printPercent, printTenThousandYuan } from '../money/print';
import { ZERO, type Decimal } from '../money/decimal';
import { printExpression } from '../print-expression';

/** The unit that `printedValue` is in; "" for numbers that have none. */
export function printedUnit(fact: FactId): string {
  switch (factKind(fact)) {
    case 'money':
      return '万元';
    case 'person':
      return '人';
    case 'area':
      return '㎡';
    case 'points':
      return '分';
    case 'count':
    case 'ratio':
    case 'year':
    case 'text':
      return '';
  }
}

/** A fact's value as forms print it: money in 万元 with two decimals, ratios in percent, all else as it is. */
export function printedValue(fact: FactId, value: Decimal): string {
  switch (factKind(fact)) {
    case 'money':
      return printTenThousandYuan(value);
    case 'ratio':
      return printPercent(value);
    case 'person':
    case 'area':
    case 'points':
    case 'count':
    case 'year':
    case 'text':
      return printNumber(value);
  }
}

/** An expression with the values of its facts: `186.51 万元÷182.40 万元`, or `186.51÷182.40` without units. */
export function printedMeasure(expression: Expression, book: FactBook, units: 'units' | 'bare'): string {
  const named = (fact: FactId): string => {
    const value = printedValue(fact, factNumber(book, fact) ?? ZERO);
    const unit = units === 'units' ? printedUnit(fact) : '';
    return unit === '' ? value : `${value} ${unit}`;
  };
  return printExpression(expression, named, 'chinese');
}
