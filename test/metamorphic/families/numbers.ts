import { changeSheets, mapCells, type Cell, type Sheet } from '../book';
import { figureFinder, figuresOf, moneyUnitOf, withNumber } from '../figures';
import { rearrangement, type Rearrangement } from '../rearrangement';

/** The sheet with every amount written anew; null where it has none. */
function withAmounts(sheet: Sheet, write: (cell: Cell, value: number) => Cell): Sheet | null {
  if (!figuresOf(sheet).some(({ isAmount }) => isAmount)) return null;
  const figureAt = figureFinder(sheet);
  return mapCells(sheet, (cell, row, column) => {
    const figure = figureAt(row, column);
    return figure?.isAmount === true ? write(cell, figure.value) : cell;
  });
}

const grouped = (value: number): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 8 });

const wide = (text: string): string =>
  text.replace(/[\d.,-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const writtenAs =
  (print: (value: number) => string) =>
  (sheet: Sheet): Sheet | null =>
    withAmounts(sheet, (cell, value) => ({ ...cell, value: print(value) }));

type Unit = '万元' | '元';
const YUAN: Readonly<Record<Unit, number>> = { 万元: 10000, 元: 1 };

/** A sheet in another money unit, with its unit line; null where it is not in the first. */
const inUnit =
  (from: Unit, to: Unit) =>
  (sheet: Sheet): Sheet | null => {
    if (moneyUnitOf(sheet) !== from) return null;
    const scaled = withAmounts(sheet, (cell, value) => {
      const amount = withNumber(cell, (value * YUAN[from]) / YUAN[to]);
      return { ...amount, format: '#,##0.00####' };
    });
    return scaled && mapCells(scaled, (cell) => withUnitLine(cell, from, to));
  };

function withUnitLine(cell: Cell, from: Unit, to: Unit): Cell {
  if (typeof cell.value !== 'string') return cell;
  const line = new RegExp(`(单位\\s*[：:]\\s*)${from}(\\s*)$`);
  return { ...cell, value: cell.value.replace(line, `$1${to}$2`) };
}

/** How amounts are written: as text, or in another unit. */
export const NUMBERS: readonly Rearrangement[] = [
  rearrangement('金额存成带千分位的文本', '左上角有绿三角的数也是数。', (books) =>
    changeSheets(books, writtenAs(grouped)),
  ),
  rearrangement('金额用全角数字', '中文输入法打的数字也是数。', (books) =>
    changeSheets(
      books,
      writtenAs((value) => wide(String(value))),
    ),
  ),
  rearrangement('金额前加人民币符号', '带￥的金额还是那个金额。', (books) =>
    changeSheets(
      books,
      writtenAs((value) => `￥${grouped(value)}`),
    ),
  ),
  rearrangement('万元表改为元', '单位和数一起改，金额没有变。', (books) =>
    changeSheets(books, inUnit('万元', '元')),
  ),
  rearrangement('元表改为万元', '单位和数一起改，金额没有变。', (books) =>
    changeSheets(books, inUnit('元', '万元')),
  ),
];
