import type { CellLook } from '../../workbook/plan/cell-looks';
import type { PlannedContent } from '../../workbook/plan/plan';
import type { CellColumns } from '../../workbook/snapshot';
import { decimalFromCell, type Decimal } from '../../domain/money/decimal';
import { printNumber, printPercent } from '../../domain/money/print';
import { roundHalfUp } from '../../domain/money/rounding';
import { numberOf, textOf } from '../../workbook/cell';
import { withSeparators } from './fact-text';

type NumberFormat = CellLook['format'];

/** Digits beyond these are noise of binary numbers, which a cell of general format is too narrow to show. */
const GENERAL_PLACES = 9;
const AMOUNT_PLACES = 2;

/** What a planned cell will show in its format. */
export function plannedText(content: PlannedContent, format: NumberFormat): string {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return oneKindOfBreak(content.text);
    case 'number':
      return numberText(content.value, format);
    case 'formula':
      return typeof content.cached === 'string'
        ? oneKindOfBreak(content.cached)
        : numberText(content.cached, format);
  }
}

/** What a cell that is there now shows, its number in the format it will get, so that only contents are compared. */
export function presentText(cells: CellColumns, entry: number, format: NumberFormat): string {
  const number = numberOf(cells, entry);
  return number === null ? oneKindOfBreak(textOf(cells, entry)) : numberText(decimalFromCell(number), format);
}

function numberText(value: Decimal, format: NumberFormat): string {
  switch (format) {
    case 'general':
      return printNumber(roundHalfUp(value, GENERAL_PLACES));
    case 'count':
      return withSeparators(roundHalfUp(value, 0).toFixed(0));
    case 'amount':
      return withSeparators(roundHalfUp(value, AMOUNT_PLACES).toFixed(AMOUNT_PLACES));
    case 'percent':
      return printPercent(value);
  }
}

function oneKindOfBreak(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
