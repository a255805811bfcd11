import { textsOf, type Cell, type Row, type Sheet } from './book';

/** A number that says how much or how many; codes, line numbers and numbers of columns are none. */
export type Figure = {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  /** Money in the unit that the sheet prints. */
  readonly isAmount: boolean;
};

const NO_FIGURES = /编码|行次|序号|^[类款项]$/;
const NO_AMOUNTS = /数量|人数|编制数|得分|分值|统计数|率/;
const LONGEST_HEAD = 20;

const NUMBER_TEXT = /^[￥¥]?(-?[\d,]+(?:\.\d+)?)(%?)$/;
const UNIT_LINE = /单位\s*[：:]\s*(万元|元)\s*$/;

/** The money unit that a line of the sheet names for all of it. */
export function moneyUnitOf(sheet: Sheet): '万元' | '元' | null {
  const units = textsOf(sheet).flatMap((text) => UNIT_LINE.exec(text)?.[1] ?? []);
  return units[0] === '万元' || units[0] === '元' ? units[0] : null;
}

/** The number that a cell holds, be it written as text; null for any other cell. */
export function numberIn(cell: Cell | null): number | null {
  if (cell === null) return null;
  if (typeof cell.value === 'number') return cell.value;
  const [, digits] = NUMBER_TEXT.exec(cell.value.trim()) ?? [];
  return digits === undefined ? null : Number(digits.replaceAll(',', ''));
}

/** Places that a figure of these sheets may have; what binary fractions add beyond them is no part of it. */
const MOST_PLACES = 8;

/** The cell with another number, written as the old one was. */
export function withNumber(cell: Cell, figure: number): Cell {
  const value = Number(figure.toFixed(MOST_PLACES));
  if (typeof cell.value === 'number') return { ...cell, value };
  const [text = ''] = NUMBER_TEXT.exec(cell.value.trim()) ?? [];
  const printed = value.toLocaleString('en-US', {
    useGrouping: text.includes(','),
    minimumFractionDigits: /\.(\d+)/.exec(text)?.[1]?.length ?? 0,
    maximumFractionDigits: MOST_PLACES,
  });
  return { ...cell, value: `${printed}${text.endsWith('%') ? '%' : ''}` };
}

/** Finds the figure that stands in a cell. */
export function figureFinder(sheet: Sheet): (row: number, column: number) => Figure | undefined {
  const figures = new Map(figuresOf(sheet).map((figure) => [`${figure.row} ${figure.column}`, figure]));
  return (row, column) => figures.get(`${row} ${column}`);
}

/** All figures of a sheet, in reading order. */
export function figuresOf(sheet: Sheet): readonly Figure[] {
  const heads = new Map<number, string[]>();
  const inMoney = moneyUnitOf(sheet) !== null;
  return sheet.rows.flatMap((row, at) => {
    const numbering = isColumnNumbering(row);
    return row.flatMap((cell, column): readonly Figure[] => {
      const value = numberIn(cell);
      if (value === null) {
        if (cell !== null) noteHead(sheet, heads, at, column, String(cell.value));
        return [];
      }
      const above = heads.get(column) ?? [];
      if (numbering || above.some((head) => NO_FIGURES.test(head))) return [];
      const isAmount =
        inMoney && !String(cell?.value).endsWith('%') && !above.some((head) => NO_AMOUNTS.test(head));
      return [{ row: at, column, value, isAmount }];
    });
  });
}

function noteHead(
  { merges }: Sheet,
  heads: Map<number, string[]>,
  row: number,
  column: number,
  text: string,
): void {
  if (text.length > LONGEST_HEAD) return;
  const right = merges.find(({ top, left }) => top === row && left === column)?.right ?? column;
  for (let at = column; at <= right; at++) heads.set(at, [...(heads.get(at) ?? []), text.trim()]);
}

/** 栏次: a row that numbers the columns. */
export function isColumnNumbering(row: Row): boolean {
  if (row.some((cell) => cell?.value === '栏次')) return true;
  const numbers = row.filter((cell) => cell !== null).map(numberIn);
  return numbers.length > 2 && numbers.every((number, index) => number === index + 1);
}
