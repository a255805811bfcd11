import type { GridCell, GridLine } from './grid-line';

/** Widest group of columns a head may span; wider merges are polluted. */
const WIDEST = 255;

/** The heads over each column, the outermost first. */
export type HeadPaths = ReadonlyMap<number, readonly GridCell[]>;

/** Merges filled; where nothing is merged, a head reaches right to the next one and to where one above it ends. */
export function headPaths(heads: readonly GridLine[], columns: readonly number[]): HeadPaths {
  const merged = heads.some(({ cells }) => cells.some((cell) => cell.lastColumn > cell.column));
  const barriers = new Set<number>();
  const rows = heads.map((line, index) => {
    for (const { column } of line.cells) barriers.add(column);
    const isLast = index === heads.length - 1;
    return overColumns(line, columns, merged || isLast ? null : new Set(barriers));
  });
  return new Map(
    columns.map((column) => {
      const path = rows.flatMap((row) => row.get(column) ?? []);
      return [column, path.filter((cell, index) => cell.text !== path[index - 1]?.text || cell.text === '')];
    }),
  );
}

function overColumns(
  line: GridLine,
  columns: readonly number[],
  barriers: ReadonlySet<number> | null,
): ReadonlyMap<number, GridCell> {
  const over = new Map<number, GridCell>();
  for (const cell of line.cells) {
    for (const column of columns) {
      if (column < cell.column || column > cell.column + WIDEST) continue;
      const isBeyond = barriers === null ? column > cell.lastColumn : barriers.has(column);
      if (column > cell.column && isBeyond) break;
      over.set(column, cell);
    }
  }
  return over;
}
