import type { SheetLine } from './sheet-lines';
import { isOrdinalLine } from './regions';

/** The headers over one column, from the top down. */
export type HeaderColumn = { readonly column: number; readonly headers: readonly string[] };

/** The columns under a header band, merges filled; without any merge, group headers reach to the next one. */
export function headerColumns(band: readonly SheetLine[]): readonly HeaderColumn[] {
  const lines = band.filter((line) => !isOrdinalLine(line));
  const merged = lines.some((line) => line.cells.some((cell) => cell.lastColumn > cell.column));
  const columns = [...columnsOf(lines)].sort((a, b) => a - b);
  const paths = lines.map((line, index) => textsByColumn(line, columns, !merged && index < lines.length - 1));
  return columns.map((column) => ({
    column,
    headers: distinct(paths.map((path) => path.get(column) ?? '')),
  }));
}

function columnsOf(lines: readonly SheetLine[]): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const cell of lines.flatMap((line) => line.cells)) {
    for (let column = cell.column; column <= Math.min(cell.lastColumn, cell.column + 255); column += 1)
      columns.add(column);
  }
  return columns;
}

function textsByColumn(
  line: SheetLine,
  columns: readonly number[],
  fillRight: boolean,
): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const cell of line.cells) {
    for (const column of columns) {
      if (column >= cell.column && (fillRight || column <= cell.lastColumn)) texts.set(column, cell.text);
    }
  }
  return texts;
}

function distinct(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => text !== '' && text !== texts[index - 1]);
}
