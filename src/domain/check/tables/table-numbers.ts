import { findFigures } from '../figures/find-figures';
import type { TextFigure } from '../figures/text-figure';
import type { CheckedParagraph } from '../report-check';

/** A number of a table in its row and column, counted from 1. */
export type TableNumber = {
  readonly paragraph: CheckedParagraph;
  /** Its index among all paragraphs. */
  readonly index: number;
  readonly figure: TextFigure;
  readonly row: number;
  readonly column: number;
};

/** The numbers of every table, percentages left out: those add up to nothing. */
export function tableNumbers(paragraphs: readonly CheckedParagraph[]): readonly (readonly TableNumber[])[] {
  const tables = new Map<string, TableNumber[]>();
  paragraphs.forEach((paragraph, index) => {
    const position = paragraph.context?.position;
    const figure = onlyNumber(paragraph);
    if (position === undefined || figure === null) return;
    const { table, row, column } = position;
    const number = { paragraph, index, figure, row, column };
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
