import { findFigures } from '../figures/find-figures';
import type { TextFigure } from '../figures/text-figure';
import type { CheckedParagraph } from '../report-check';

/** A number of a table in its row and column, as the place of its cell counts them. */
export type TableNumber = {
  readonly paragraph: CheckedParagraph;
  /** Its index among all paragraphs. */
  readonly index: number;
  readonly figure: TextFigure;
  readonly row: number;
  readonly column: number;
};

const PLACE = /^(.*表 \d+) 第 (\d+) 行第 (\d+) 列$/;

/** The numbers of every table, percentages left out: those add up to nothing. */
export function tableNumbers(paragraphs: readonly CheckedParagraph[]): readonly (readonly TableNumber[])[] {
  const tables = new Map<string, TableNumber[]>();
  paragraphs.forEach((paragraph, index) => {
    const [, table, row, column] = PLACE.exec(paragraph.place) ?? [];
    const figure = onlyNumber(paragraph);
    if (table === undefined || figure === null) return;
    const number = { paragraph, index, figure, row: Number(row), column: Number(column) };
    const known = tables.get(table);
    if (known === undefined) tables.set(table, [number]);
    else known.push(number);
  });
  return [...tables.values()];
}

/** The number that is all a cell holds. */
function onlyNumber({ text, context }: CheckedParagraph): TextFigure | null {
  const [figure, ...more] = context === undefined ? [] : findFigures(text.trim());
  if (figure === undefined || more.length > 0 || figure.text !== text.trim()) return null;
  return figure.kind === 'bare' || figure.kind === 'money' ? figure : null;
}
