import { changeSheets, mapCells, type Book } from './book';
import { figuresOf, withNumber } from './figures';

/** A slip that changes what is said. */
export type Slip = {
  readonly name: string;
  /** The figure after the slip; null where the slip cannot be made. */
  readonly slipped: (value: number) => number | null;
};

/** What happens to a figure between the books and the table. */
export const SLIPS: readonly Slip[] = [
  { name: '两位数字颠倒', slipped: digitsSwapped },
  { name: '多写一个零', slipped: (value) => value * 10 },
  { name: '万元当作元', slipped: (value) => value * 10000 },
  { name: '正负号相反', slipped: (value) => -value },
];

/** Two neighbours of a number's digits in each other's place, the first that differ. */
function digitsSwapped(value: number): number | null {
  const text = String(value);
  const swapped = text.replace(/(\d)(\.?)(?!\1)(\d)/, '$3$2$1');
  return swapped === text ? null : Number(swapped);
}

/** The books with one figure slipped; null where the cell holds no figure that can slip so. */
export function withSlip(books: readonly Book[], origin: string, slip: Slip): readonly Book[] | null {
  return changeSheets(books, (sheet) => {
    const figure = figuresOf(sheet).find(({ row, column }) => sheet.rows[row]?.[column]?.origin === origin);
    const slipped = figure === undefined || figure.value === 0 ? null : slip.slipped(figure.value);
    if (slipped === null) return null;
    return mapCells(sheet, (cell) => (cell.origin === origin ? withNumber(cell, slipped) : cell));
  });
}
