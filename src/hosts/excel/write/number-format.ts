import { CELL_LOOKS, type NUMBER_FORMATS } from '../../../workbook/plan/cell-looks';
import type { PlannedStyle } from '../../../workbook/plan/plan';

/** The codes of the built-in formats that the plan names by number (ECMA-376 part 1, 18.8.30). */
const CODES: Readonly<Record<keyof typeof NUMBER_FORMATS, string>> = {
  general: 'General',
  count: '#,##0',
  amount: '#,##0.00',
  percent: '0.00%',
};

/** The number format code of a style. */
export function numberFormatOf(style: PlannedStyle): string {
  return CODES[CELL_LOOKS[style].format];
}
