import type { CellContext } from '../domain/check/report-check';
import type { LocatedParagraph } from './located-paragraph';
import type { WordCell } from './word-blocks';

/** Labels are short; what is longer is prose that stands in the table. */
const LONGEST_LABEL = 24;
const ROW_LABELS = 3;
const HEADER_ROWS = 3;
const NUMBER = /^[-−]?\d[\d,]{0,20}(?:\.\d{1,10})?%?$/;

/**
 * The cells of a table, each with its row labels and column headers as context; `unitLine` is what the paragraph above the
 * table says of its unit. An empty cell counts, because text may go into it; one that belongs to the cell above does not.
 */
export function tableParagraphs(
  rows: readonly (readonly WordCell[])[],
  table: string,
  unitLine: string,
): readonly LocatedParagraph[] {
  const headers = rows.slice(0, headerCount(rows));
  return rows.flatMap((row, index) =>
    row.flatMap((cell) => {
      if (cell.text === '' && cell.continues) return [];
      const position = { table, row: index + 1, column: cell.column + 1 };
      const place = `${table} 第 ${position.row} 行第 ${position.column} 列`;
      const around = contextOf(row, index < headers.length ? [] : headers, cell);
      const context = { ...around, unit: unitLine, position };
      const { text, anchor, controls } = cell;
      return [{ paragraph: { place, text, anchor, context }, controls }];
    }),
  );
}

/** The rows above the first number, at most three. */
function headerCount(rows: readonly (readonly WordCell[])[]): number {
  const firstNumber = rows.findIndex((row) => row.some(({ text }) => NUMBER.test(text)));
  return Math.min(HEADER_ROWS, firstNumber < 0 ? 1 : Math.max(1, firstNumber));
}

function contextOf(
  row: readonly WordCell[],
  headers: readonly (readonly WordCell[])[],
  cell: WordCell,
): Pick<CellContext, 'labels' | 'headers'> {
  const labels = row.filter(({ column, text }) => column < cell.column && isLabel(text)).slice(-ROW_LABELS);
  const above = headers.flatMap((header) => header.filter((each) => covers(each, cell.column)));
  return { labels: labels.map(cleanText), headers: above.map(cleanText).filter((text) => text !== '') };
}

function cleanText({ text }: WordCell): string {
  return text.replace(/\s/g, '');
}

function covers({ column, span }: WordCell, at: number): boolean {
  return column <= at && at < column + span;
}

function isLabel(text: string): boolean {
  return text !== '' && text.length <= LONGEST_LABEL && !NUMBER.test(text);
}
