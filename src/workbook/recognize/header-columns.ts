import type { SheetLine } from './sheet-lines';
import { isOrdinalLine } from './ordinal-line';

/** Widest group of columns a header may span; wider merges are polluted. */
const WIDEST_GROUP = 255;

/** The headers over one column, from the top down. */
export type HeaderColumn = { readonly column: number; readonly headers: readonly string[] };

/** The columns under a header band, merges filled; without any merge, group headers reach to the next one. */
export function headerColumns(band: readonly SheetLine[]): readonly HeaderColumn[] {
  const lines = band.filter((line) => !isOrdinalLine(line));
  const merged = lines.some((line) => line.cells.some((cell) => cell.lastColumn > cell.column));
  const columns = columnsOf(lines);
  const barriers = new Set<number>();
  const paths = lines.map((line, index) => {
    for (const cell of line.cells) barriers.add(cell.column);
    return textsByColumn(line, columns, merged || index === lines.length - 1 ? null : barriers);
  });
  return columns.map((column) => ({
    column,
    headers: distinct(paths.map((path) => path.get(column) ?? '')),
  }));
}

function columnsOf(lines: readonly SheetLine[]): readonly number[] {
  const columns = new Set<number>();
  for (const cell of lines.flatMap((line) => line.cells)) {
    const last = Math.min(cell.lastColumn, cell.column + WIDEST_GROUP);
    for (let column = cell.column; column <= last; column += 1) columns.add(column);
  }
  return [...columns].sort((a, b) => a - b);
}

/** By column; without merges (`barriers` given) a header reaches right to where it or a header above ends. */
function textsByColumn(
  line: SheetLine,
  columns: readonly number[],
  barriers: ReadonlySet<number> | null,
): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const cell of line.cells) {
    for (const column of columns.filter((each) => each >= cell.column)) {
      const beyond = barriers === null ? column > cell.lastColumn : barriers.has(column);
      if (column > cell.column && beyond) break;
      texts.set(column, cell.text);
    }
  }
  return texts;
}

function distinct(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => text !== '' && text !== texts[index - 1]);
}
