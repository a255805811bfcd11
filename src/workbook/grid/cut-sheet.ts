import type { LabelReader } from '../meaning/label';
import { cutBelow } from './cut-below';
import type { CutTable } from './cut-table';
import type { GridCell, GridLine } from './grid-line';
import { isSentence, isStatementIn, isTitleText, lineKind, withoutColumnNumbers } from './lines';

/** No sheet has more tables; what looks like further ones is data. */
const MOST_TABLES = 200;
/** Cuts the lines of a sheet into tables, first beside each other, then below each other. */
export function cutSheet(lines: readonly GridLine[], read: LabelReader): readonly CutTable[] {
  return cutBeside(lines.map(withoutColumnNumbers), [], read, 0).slice(0, MOST_TABLES);
}

/** Tables beside each other: a title that begins right of a column that is blank from there down parts the sheet. */
function cutBeside(
  lines: readonly GridLine[],
  shared: readonly GridLine[],
  read: LabelReader,
  depth: number,
): readonly CutTable[] {
  const cut = depth < MOST_TABLES ? sideTitle(lines) : null;
  if (cut === null) return cutBelow(lines, shared, read);
  const above = lines.slice(0, cut.index);
  const below = lines.slice(cut.index);
  const left = below.flatMap((line) => part(line, ({ column }) => column < cut.column));
  const right = below.flatMap((line) => part(line, ({ column }) => column >= cut.column));
  const isPreamble = above.every((line) => ['title', 'statement', 'note'].includes(lineKind(line)));
  const isLeftOnly = above.every(({ cells }) => cells.every(({ lastColumn }) => lastColumn < cut.column));
  if (!isPreamble && isLeftOnly) {
    return [
      ...cutBeside([...above, ...left], shared, read, depth + 1),
      ...cutBeside(right, shared, read, depth + 1),
    ];
  }
  return [
    ...(isPreamble ? [] : cutBelow(above, shared, read)),
    ...cutBeside(left, isPreamble ? [...shared, ...above] : shared, read, depth + 1),
    ...cutBeside(right, isPreamble ? [...shared, ...above] : shared, read, depth + 1),
  ];
}

function part(line: GridLine, holds: (cell: GridCell) => boolean): readonly GridLine[] {
  const cells = line.cells.filter(holds);
  return cells.length === 0 ? [] : [{ row: line.row, cells }];
}

type SideCut = { readonly index: number; readonly column: number };

function sideTitle(lines: readonly GridLine[]): SideCut | null {
  const left = Math.min(...lines.map((line) => line.cells[0]?.column ?? Infinity));
  for (const [index, line] of lines.entries()) {
    for (const cell of line.cells) {
      if (cell.column <= left || cell.kind !== 'words') continue;
      if (!isTitleText(cell.text) || isStatementIn(cell, line)) continue;
      if (!cell.text.includes('表') && !isAmongTitles(line)) continue;
      const column = leftEdge(lines.slice(index), cell);
      if (column !== null && column > left && hasBoth(lines.slice(index), column)) return { index, column };
    }
  }
  return null;
}

/** Beside titles only titles stand; 完成情况 among heads is none. */
function isAmongTitles(line: GridLine): boolean {
  return line.cells.every(
    (cell) => cell.kind === 'words' && (isTitleText(cell.text) || isStatementIn(cell, line)),
  );
}

/** The column after the blank one that stands left of a title; where its own cell begins, if a title stands left of it too. */
function leftEdge(lines: readonly GridLine[], title: GridCell): number | null {
  const isCrossed = (column: number): boolean =>
    lines.some(({ cells }) => cells.some((cell) => cell.column < column && cell.lastColumn >= column));
  const isBlank = (column: number): boolean =>
    !lines.some(({ cells }) => cells.some((cell) => cell.column <= column && cell.lastColumn >= column));
  for (let column = title.column; column > 0; column -= 1) if (isBlank(column - 1)) return column;
  const line = lines[0]?.cells ?? [];
  if (!title.text.includes('表')) return null;
  const others = line.filter((cell) => cell.column < title.column && isTitleText(cell.text));
  return others.length > 0 && !isCrossed(title.column) ? title.column : null;
}

/** Figures on both sides, or sentences where there is no figure at all. */
function hasBoth(lines: readonly GridLine[], column: number): boolean {
  const cells = lines.flatMap((line) => line.cells);
  const figures = cells.filter(({ kind }) => kind === 'figure');
  const matter = figures.length > 0 ? figures : cells.filter(isSentence);
  return matter.some((cell) => cell.column >= column) && matter.some((cell) => cell.column < column);
}
