import type { CellRange } from '../../domain/cell-address';
import type { MoneyUnit } from '../../domain/money/unit';
import type { GridLine } from '../grid/grid-line';
import { at, findUnit, findUnitName, isStatement, type SheetPlace, type Stated } from './statement';
import { OFFICE } from './unit-name';
import { findYear } from './year-statement';

/** What a cover says of its workbook. */
export type Cover = {
  readonly title: Stated<string>;
  readonly range: CellRange;
  readonly year: Stated<number>;
  readonly unitName: Stated<string> | null;
  /** The money unit of all that follows, where it tells one. */
  readonly unit: Stated<MoneyUnit> | null;
};

/** A cover has few words, no figures and nothing side by side but a label and its text. */
const MOST_CELLS = 24;
const ORGANIZATION = new RegExp(String.raw`^[\u4e00-\u9fff()]{3,40}(?:${OFFICE})(?:\((?:本级|部门)\))?$`);

/** The cover of a workbook: says which of the `papers` it is or whose, and of which year; null for any other sheet. */
export function coverOf(
  lines: readonly GridLine[],
  place: SheetPlace,
  papers: readonly string[],
): Cover | null {
  const cells = lines.flatMap((line) => line.cells.map((cell) => ({ line, cell })));
  if (cells.length > MOST_CELLS || !lines.every(isCoverLine)) return null;
  const named = cells.find(
    ({ cell: { text } }) => !/[表册]$/.test(text) && papers.some((part) => text.includes(part)),
  );
  const year = findYear(lines, place);
  if (year === null) return null;
  const unitName = findUnitName(lines, place) ?? organization(lines, place);
  const title = named ?? (unitName !== null && isYearApart(lines) ? cells[0] : undefined);
  if (title === undefined) return null;
  const right = lines.reduce((last, line) => Math.max(last, line.cells.at(-1)?.lastColumn ?? 0), 0);
  return {
    title: { value: title.cell.text, cell: at(place, title.line, title.cell) },
    range: { ...place, top: lines[0]?.row ?? 0, left: 0, bottom: lines.at(-1)?.row ?? 0, right },
    year,
    unitName,
    unit: findUnit(lines, place),
  };
}

/** The year alone in its line, as covers print it: 二〇二四年度. */
function isYearApart(lines: readonly GridLine[]): boolean {
  return lines.some(({ cells }) => cells.length === 1 && YEAR_ALONE.test(cells[0]?.text ?? ''));
}

const YEAR_ALONE = /^(?:20\d\d|二[〇○零O0][〇○零一二三四五六七八九]{2})年度?$/;

function isCoverLine({ cells }: GridLine): boolean {
  const plain = cells.every(
    ({ kind, text }) => (kind !== 'figure' || text !== '') && text.length <= 60 && text !== '目录',
  );
  return plain && cells.length <= 2;
}

function organization(lines: readonly GridLine[], place: SheetPlace): Stated<string> | null {
  for (const line of lines) {
    const cell = line.cells.find(
      (each, index) => ORGANIZATION.test(each.text) && !isStatement(each, line.cells[index + 1]),
    );
    if (cell !== undefined) return { value: cell.text, cell: at(place, line, cell) };
  }
  return null;
}
