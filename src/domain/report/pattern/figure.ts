import type { Decimal } from '../../money/decimal';
import { printNumber, printPercent, printPoints, printTenThousandYuan } from '../../money/print';
import type { Figure, FigureFormat } from '../model';
import type { NamedValue } from './scope';

/** The figure of a value, printed once in the format; a text value is printed as it stands. */
export function figureOf({ subject, value }: NamedValue, format: FigureFormat, label: string): Figure {
  const text = typeof value === 'string' ? value : printed(value, format);
  return { subject, label, format, value, text };
}

function printed(value: Decimal, format: FigureFormat): string {
  switch (format) {
    case 'tenThousandYuan':
      return printTenThousandYuan(value);
    case 'percent':
      return printPercent(value);
    case 'points':
      return printPoints(value);
    case 'integer':
    case 'plain':
      return printNumber(value);
  }
}

/** Counts print as integers; a quantity that is not whole prints as it is. */
export function countFormat(value: Decimal): FigureFormat {
  return value.eq(value.round(0, 0)) ? 'integer' : 'plain';
}
