import { CELL_LOOKS, type CellLook, type NUMBER_FORMATS } from '../../../workbook/plan/cell-looks';
import type { PlannedStyle } from '../../../workbook/plan/plan';

/** The codes of the built-in formats that the plan names by number (ECMA-376 part 1, 18.8.30). */
const CODES: Readonly<Record<keyof typeof NUMBER_FORMATS, string>> = {
  general: 'General',
  count: '#,##0',
  amount: '#,##0.00',
  percent: '0.00%',
};

const BORDER: Excel.CellBorder = { style: 'Continuous', weight: 'Thin', color: '#000000' };
const BORDERS: Excel.CellBorderCollection = { top: BORDER, bottom: BORDER, left: BORDER, right: BORDER };
const SIDES = { left: 'Left', center: 'Center', right: 'Right' } as const;

/** The number format code of a style. */
export function numberFormatOf(style: PlannedStyle): string {
  return CODES[CELL_LOOKS[style].format];
}

/** The looks of a style as Excel takes them for a cell. */
export function cellFormatOf(style: PlannedStyle): Excel.SettableCellProperties {
  const look: CellLook = CELL_LOOKS[style];
  const { name, size, color, underlined } = look.font;
  return {
    format: {
      font: { name, size, color: `#${color}`, underline: underlined ? 'Single' : 'None' },
      ...(look.fill === null ? {} : { fill: { color: `#${look.fill}` } }),
      ...(look.bordered ? { borders: BORDERS } : {}),
      horizontalAlignment: SIDES[look.horizontal],
      verticalAlignment: 'Center',
      wrapText: true,
    },
  };
}
