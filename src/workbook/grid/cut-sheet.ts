import type { LabelReader } from '../meaning/label';
import type { GridCell, GridLine } from './grid-line';
import {
  isContinuedMark,
  isHeadWord,
  isSentence,
  isStatementIn,
  isTitleText,
  isYearCell,
  lineKind,
} from './lines';

/**
 * One table as it stands on its sheet: titles and statements above it, heads, rows, notes below. A second list of heads
 * under one title (项目｜统计数 below the rows of “三公”经费) is a table of its own with the preamble of the first.
 */
export type CutTable = {
  readonly preamble: readonly GridLine[];
  readonly heads: readonly GridLine[];
  readonly body: readonly GridLine[];
  readonly notes: readonly GridLine[];
  /** Of the tables under one title, how many stand above this one. */
  readonly section: number;
};

/** No sheet has more tables; what looks like further ones is data. */
const MOST_TABLES = 200;
/** Shorter texts alone over heads are heads of a group. */
const LEAST_TITLE = 8;

/** Cuts the lines of a sheet into tables, first beside each other, then below each other. */
export function cutSheet(lines: readonly GridLine[], read: LabelReader): readonly CutTable[] {
  return cutBeside(lines, [], read, 0).slice(0, MOST_TABLES);
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

type OpenTable = {
  readonly preamble: GridLine[];
  readonly heads: GridLine[];
  readonly body: GridLine[];
  readonly notes: GridLine[];
  readonly section: number;
  /** Lines of words above the first row, until it is known what they are. */
  readonly pending: GridLine[];
};

const open = (preamble: readonly GridLine[], section: number): OpenTable => ({
  preamble: [...preamble],
  heads: [],
  body: [],
  notes: [],
  section,
  pending: [],
});

/** Tables below each other. */
function cutBelow(
  lines: readonly GridLine[],
  shared: readonly GridLine[],
  read: LabelReader,
): readonly CutTable[] {
  const tables: OpenTable[] = [];
  let table = open(shared, 0);
  for (const [index, line] of lines.entries()) {
    const rest = (): readonly GridLine[] => lines.slice(index);
    if (isContinuedMark(line)) continue;
    if (isRepeated(line, rest, table)) continue;
    const next = nextTable(line, rest, table, shared, read);
    if (next !== null) {
      tables.push(table);
      table = next;
    }
    place(line, rest, table, read);
  }
  tables.push(table);
  for (const each of tables) settleWords(each, read);
  return tables.filter(({ body, notes, preamble }) => body.length + notes.length + preamble.length > 0);
}

/** The table that a line begins: by a title, by what is told above another one, by another list of heads. */
function nextTable(
  line: GridLine,
  rest: () => readonly GridLine[],
  table: OpenTable,
  shared: readonly GridLine[],
  read: LabelReader,
): OpenTable | null {
  const kind = lineKind(line);
  const hasRows = table.body.length > 0;
  if (kind === 'title') return hasRows || table.pending.length > 0 ? open(titleless(shared), 0) : null;
  if (!hasRows) return null;
  if (kind === 'statement')
    return opensTable(rest().slice(1), table, read) ? open(titleless(shared), 0) : null;
  if (kind !== 'words' || !opensSection(line, table, read)) return null;
  return open(table.preamble, table.section + 1);
}

/** Puts a line where it belongs in its table; heads are settled by the first row below them. */
function place(line: GridLine, rest: () => readonly GridLine[], table: OpenTable, read: LabelReader): void {
  const { preamble, body, notes, pending } = table;
  const kind = lineKind(line);
  const hasRows = body.length > 0;
  if (kind === 'title') preamble.push(line);
  else if (kind === 'note') (hasRows || pending.length > 0 ? notes : preamble).push(line);
  else if (kind === 'statement') (hasRows ? notes : preamble).push(line);
  else if (!hasRows && (kind === 'words' || isYearLine(line))) pending.push(line);
  else if (kind !== 'index' || hasRows || pending.length === 0) {
    if (!hasRows) settleHeads(table, rest(), read);
    body.push(line);
  }
}

/** What stands above several tables names their unit and year; its title is not theirs. */
const titleless = (shared: readonly GridLine[]): readonly GridLine[] =>
  shared.filter((line) => lineKind(line) !== 'title');

/** A page break prints the heads once more, or all that stands above them too; a title alone begins another table. */
function isRepeated(
  line: GridLine,
  below: () => readonly GridLine[],
  { preamble, heads, body }: OpenTable,
): boolean {
  const above = [...preamble, ...heads];
  if (body.length === 0 || !above.some((each) => isSameLine(each, line))) return false;
  const printed = new Set(above.map(textsOf));
  const rest = below();
  const next = rest.findIndex((line) => !printed.has(textsOf(line)));
  const again = rest.slice(0, Math.max(next, 0));
  if (!again.some((each) => heads.some((head) => isSameLine(head, each)))) return false;
  const labels = new Set(body.map(wordsOf));
  const first = rest[next];
  return first !== undefined && wordsOf(first) !== '' && !labels.has(wordsOf(first));
}

const isSameLine = (a: GridLine, b: GridLine): boolean =>
  a.cells.length === b.cells.length && textsOf(a) === textsOf(b);

const wordsOf = ({ cells }: GridLine): string =>
  cells
    .filter(({ kind }) => kind === 'words')
    .map(({ text }) => text)
    .join('|');

const textsOf = ({ cells }: GridLine): string =>
  cells
    .map(({ column, text, amount }) => `${column}:${text === '' ? (amount?.printed ?? '') : text}`)
    .join('|');

/** Whether a statement below a table is the first line of another one. */
function opensTable(rest: readonly GridLine[], table: OpenTable, read: LabelReader): boolean {
  for (const line of rest) {
    const kind = lineKind(line);
    if (kind === 'statement') continue;
    if (kind === 'title') return true;
    return kind === 'words' && opensSection(line, table, read);
  }
  return false;
}

/** Whether a line inside a table begins another list of heads. */
function opensSection({ cells }: GridLine, table: OpenTable, read: LabelReader): boolean {
  const words = cells.filter(({ kind }) => kind === 'words');
  if (words.length < 2 || words.length < cells.length) return false;
  if (words.some(({ text }) => /^(?:[一二三四五六七八九十]{1,3}[、.]|其中)/.test(text))) return false;
  const heads = words.filter(({ text }) => isHeadWord(text, read));
  if (2 * heads.length < words.length) return false;
  const values = valueColumns(table.body);
  return heads.length >= 2 || heads.some(({ column }) => values.has(column));
}

const isYearLine = ({ cells }: GridLine): boolean => {
  const figures = cells.filter(({ kind }) => kind === 'figure');
  return figures.length > 0 && figures.every(isYearCell);
};

function valueColumns(lines: readonly GridLine[]): ReadonlySet<number> {
  return new Set(
    lines.flatMap(({ cells }) => cells.filter(({ kind }) => kind !== 'words').map(({ column }) => column)),
  );
}

/** Which of the lines without figures above the first row are heads, which titles, which rows without figures. */
function settleHeads(table: OpenTable, rest: readonly GridLine[], read: LabelReader): void {
  const pending = table.pending.splice(0);
  const values = valueColumns(untilWords(rest));
  const isOver = ({ column, lastColumn }: GridCell): boolean =>
    [...values].some((value) => value >= column && value <= lastColumn);
  const isHead = (line: GridLine): boolean => {
    if (isTitleAbove(line, pending)) return false;
    const { cells } = line;
    const over = cells.filter((cell) => isOver(cell) && !read(cell.text).atoms.has('head.index'));
    return over.some(({ text, kind }) => kind === 'figure' || isHeadWord(text, read) || speaks(text, read));
  };
  const first = pending.findIndex(isHead);
  let last = pending.findLastIndex(isHead);
  while (last >= 0 && pending[last + 1]?.cells.every(({ text }) => isStructure(text, read)) === true)
    last += 1;
  for (const [index, line] of pending.entries()) {
    if (first < 0)
      (line.cells.length === 1 && table.body.length === 0 ? table.preamble : table.body).push(line);
    else if (index < first) (line.cells.length === 1 ? table.preamble : table.heads).push(line);
    else if (index <= last) table.heads.push(line);
    else table.body.push(line);
  }
}

/** A text alone over lines of several heads, where the table begins, is its title whatever it ends in. */
function isTitleAbove({ row, cells }: GridLine, pending: readonly GridLine[]): boolean {
  const [cell, ...others] = cells;
  const isWider = pending.find((line) => line.cells.length > 1);
  if (cell === undefined || others.length > 0 || isWider === undefined || row > isWider.row) return false;
  return cell.column <= (isWider.cells[0]?.column ?? 0) && cell.text.length >= LEAST_TITLE;
}

/** A table without any figure, a list of texts or an empty form: heads are its first lines of head words. */
function settleWords(table: OpenTable, read: LabelReader): void {
  const pending = table.pending.splice(0);
  const isHead = ({ cells }: GridLine): boolean =>
    cells.length > 1 && 2 * cells.filter(({ text }) => isHeadWord(text, read)).length >= cells.length;
  const first = table.body.length > 0 ? -1 : pending.findIndex(isHead);
  const below = pending.slice(Math.max(first, 0)).findIndex((line) => !isHead(line));
  const end = below < 0 ? pending.length : Math.max(first, 0) + below;
  for (const [index, line] of pending.entries()) {
    if (first < 0) table.notes.push(line);
    else if (index < first) table.preamble.push(line);
    else (index < end ? table.heads : table.body).push(line);
  }
}

/** Whether a text only says how rows are named and numbered. */
function isStructure(text: string, read: LabelReader): boolean {
  const { atoms, residue } = read(text);
  return residue === '' && atoms.size > 0 && [...atoms].every((atom) => atom.startsWith('head.'));
}

/** Whether a label names something we know. */
function speaks(text: string, read: LabelReader): boolean {
  const { atoms, residue } = read(text);
  return residue === '' && atoms.size > 0;
}

/** The rows of the table, up to where heads might begin anew. */
function untilWords(rest: readonly GridLine[]): readonly GridLine[] {
  const end = rest.findIndex((line) => lineKind(line) === 'title');
  return end < 0 ? rest : rest.slice(0, end);
}
