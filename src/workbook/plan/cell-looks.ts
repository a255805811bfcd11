import type { PlannedStyle } from './plan';

/** How a text is printed. */
export type FontLook = {
  readonly name: string;
  /** In points. */
  readonly size: number;
  /** As RRGGBB. */
  readonly color: string;
  readonly underlined: boolean;
};

/** How a cell looks and how its number is printed. */
export type CellLook = {
  readonly font: FontLook;
  /** A colour as RRGGBB; null for none. */
  readonly fill: string | null;
  readonly bordered: boolean;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly format: keyof typeof NUMBER_FORMATS;
};

/** Built-in formats (ECMA-376 part 1, 18.8.30); General shows a score of 7.5 as 7.5 and one of 10 as 10. */
export const NUMBER_FORMATS = { general: 0, count: 3, amount: 4, percent: 10 } as const;

const INK = '000000';
const BODY: FontLook = { name: '宋体', size: 11, color: INK, underlined: false };
const REASON: FontLook = { ...BODY, size: 10 };
const SMALL: FontLook = { ...BODY, size: 9 };
const HEADING: FontLook = { name: '黑体', size: 11, color: INK, underlined: false };
const TITLE: FontLook = { name: '方正小标宋简体', size: 18, color: INK, underlined: false };
const LINK: FontLook = { ...SMALL, color: '1F4E79', underlined: true };

/** Pale enough to stay white in a black and white print. */
const HEADER_FILL = 'E7EDF3';
const TOTAL_FILL = 'F2F2F2';
const INPUT_FILL = 'FFF8DC';

const CELL: CellLook = { font: BODY, fill: null, bordered: true, horizontal: 'center', format: 'general' };
const TEXT: CellLook = { ...CELL, horizontal: 'left' };
const AMOUNT: CellLook = { ...CELL, horizontal: 'right', format: 'amount' };
const NOTE: CellLook = { ...TEXT, font: SMALL };
const FREE: CellLook = { ...CELL, bordered: false };

/** How each planned style looks in a workbook, after the printed forms of finance offices. */
export const CELL_LOOKS: Readonly<Record<PlannedStyle, CellLook>> = {
  title: { ...FREE, font: TITLE },
  subtitle: { ...FREE, horizontal: 'left' },
  unitNote: { ...FREE, horizontal: 'right' },
  header: { ...CELL, font: HEADING, fill: HEADER_FILL },
  group: { ...TEXT, font: HEADING, fill: TOTAL_FILL },
  text: TEXT,
  centered: CELL,
  amount: AMOUNT,
  count: { ...CELL, horizontal: 'right', format: 'count' },
  percent: { ...CELL, horizontal: 'right', format: 'percent' },
  score: CELL,
  totalLabel: { ...CELL, font: HEADING, fill: TOTAL_FILL },
  totalScore: { ...CELL, font: HEADING, fill: TOTAL_FILL },
  input: { ...CELL, fill: INPUT_FILL },
  inputAmount: { ...AMOUNT, fill: INPUT_FILL },
  inputScore: { ...CELL, fill: INPUT_FILL },
  pending: { ...CELL, fill: INPUT_FILL },
  reason: { ...TEXT, font: REASON },
  link: { ...NOTE, font: LINK },
  small: NOTE,
};
