import type { GridCell, GridLine } from '../grid/grid-line';
import { at, type SheetPlace, type Stated } from './statement';

const CHINESE_DIGITS = '〇一二三四五六七八九';
const YEAR = /(20\d\d)(?:年度|财年|财政年度|年(?!(?:\d{1,2}月)))/;
const WHOLE_YEAR = /(20\d\d)年(?:0?1[-—–~至到]12月|0?1月[-—–~至到]|12月31日)/;
const YEAR_NAMED = /(?:年度:|期间:)(20\d\d)(?:$|[-.年\/])/;
const YEAR_END = /(20\d\d)[-.\/]12[-.\/]31/;
const CHINESE_YEAR = /二[〇○零O0]([〇○零一二三四五六七八九])([〇○零一二三四五六七八九])年/;

/** The fiscal year a text speaks of (2020年度, 2020年预算, 2020年1-12月, 二〇二〇年度); days of filling in do not count. */
export function yearInText(text: string): number | null {
  const digits = (YEAR.exec(text) ??
    WHOLE_YEAR.exec(text) ??
    YEAR_NAMED.exec(text) ??
    YEAR_END.exec(text))?.[1];
  if (digits !== undefined) return Number(digits);
  const chinese = CHINESE_YEAR.exec(text);
  if (chinese === null) return null;
  return 2000 + 10 * chineseDigit(chinese[1]) + chineseDigit(chinese[2]);
}

/** The year a file name carries, with or without 年: 部门决算公开表2020.xlsx. */
export function yearInName(name: string): number | null {
  const digits = /(?:^|\D)(20\d\d)(?:\D|$)/.exec(name)?.[1];
  return yearInText(name) ?? (digits === undefined ? null : Number(digits));
}

/** The first year stated in the lines. */
export function findYear(lines: readonly GridLine[], place: SheetPlace): Stated<number> | null {
  for (const line of lines) {
    for (const [index, cell] of line.cells.entries()) {
      const year = yearInText(cell.text);
      if (year !== null) return { value: year, cell: at(place, line, cell) };
      const next = line.cells[index + 1];
      const beside = next === undefined ? null : yearBeside(cell, next);
      if (next !== undefined && beside !== null) return { value: beside, cell: at(place, line, next) };
    }
  }
  return null;
}

const EVALUATED = /(?:评价|自评|绩效)年度:?/;

/** The year that a line says is evaluated (评价年度：2021年), or null. */
export function findEvaluatedYear(lines: readonly GridLine[], place: SheetPlace): Stated<number> | null {
  const told = lines.filter(({ cells }) => cells.some(({ text }) => EVALUATED.test(text)));
  return findYear(told, place);
}

const NOTED = /20\d\d年度(?!起|以来|之?前|之?后)|年度:20\d\d|二[〇○零O0][^年]{2}年度/;

/** The first year that notes tell of the whole table; 2021年起含社保所 tells none. */
export function findNotedYear(notes: readonly GridLine[], place: SheetPlace): Stated<number> | null {
  const told = notes.map(({ row, cells }) => ({ row, cells: cells.filter(({ text }) => NOTED.test(text)) }));
  return findYear(told, place);
}

/** 填报年度 ｜ 2022. */
function yearBeside({ text }: GridCell, { amount }: GridCell): number | null {
  const printed = amount?.printed ?? '';
  return /年[度份]:?$/.test(text) && /^20\d\d$/.test(printed) ? Number(printed) : null;
}

function chineseDigit(sign: string | undefined): number {
  return Math.max(0, CHINESE_DIGITS.indexOf((sign ?? '').replace(/[○零]/, '〇')));
}
