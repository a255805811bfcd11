import { isOn } from '../meaning/lexicon';
import type { LabelReader } from '../meaning/label';
import type { OpenTable } from './cut-table';
import type { GridCell, GridLine } from './grid-line';
import { isHeadWord, lineKind } from './lines';
import { sectionLevel } from './sections';

/** Shorter texts alone over heads are heads of a group. */
const LEAST_TITLE = 8;

/** Columns that hold anything but words. */
export function valueColumns(lines: readonly GridLine[]): ReadonlySet<number> {
  return new Set(
    lines.flatMap(({ cells }) => cells.filter(({ kind }) => kind !== 'words').map(({ column }) => column)),
  );
}

/** Which of the lines without figures above the first row are heads, which titles, which rows without figures. */
export function settleHeads(table: OpenTable, rest: readonly GridLine[], read: LabelReader): void {
  const pending = table.pending.splice(0);
  const values = valueColumns(untilWords(rest));
  const isOver = ({ column, lastColumn }: GridCell): boolean =>
    [...values].some((value) => value >= column && value <= lastColumn);
  const isAbove = (line: GridLine): boolean =>
    !isTitleAbove(line, pending) && sectionLevel(line, read) === null;
  const overValues = ({ cells }: GridLine): readonly GridCell[] =>
    cells.filter((cell) => isOver(cell) && !read(cell.text).atoms.has('head.index'));
  const isKnown = ({ text, kind }: GridCell): boolean =>
    kind === 'figure' || isHeadWord(text, read) || speaks(text, read);
  const known = pending.map((line) => isAbove(line) && overValues(line).some(isKnown));
  const isHead = known.includes(true)
    ? known
    : pending.map((line) => isAbove(line) && areUnknownHeads(overValues(line), values));
  const first = isHead.indexOf(true);
  let last = isHead.lastIndexOf(true);
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

/** Words over most of the columns below them are heads in whatever words; two may be an entry of a list in pairs. */
function areUnknownHeads(over: readonly GridCell[], values: ReadonlySet<number>): boolean {
  return over.length > 2 && 2 * over.length >= values.size && over.every(({ kind }) => kind === 'words');
}

/** A text alone over lines of several heads, where the table begins, is its title whatever it ends in. */
function isTitleAbove({ row, cells }: GridLine, pending: readonly GridLine[]): boolean {
  const [cell, ...others] = cells;
  const isWider = pending.find((line) => line.cells.length > 1);
  if (cell === undefined || others.length > 0 || isWider === undefined || row > isWider.row) return false;
  return cell.column <= (isWider.cells[0]?.column ?? 0) && cell.text.length >= LEAST_TITLE;
}

/** A table without any figure, a list of texts or an empty form: heads are its first lines of head words. */
export function settleWords(table: OpenTable, read: LabelReader): void {
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
  return residue === '' && atoms.size > 0 && [...atoms].every((atom) => isOn('head', atom));
}

/** Whether a label names something we know. */
export function speaks(text: string, read: LabelReader): boolean {
  const { atoms, residue } = read(text);
  return residue === '' && atoms.size > 0;
}

/** The rows of the table, up to where heads might begin anew. */
function untilWords(rest: readonly GridLine[]): readonly GridLine[] {
  const end = rest.findIndex((line) => lineKind(line) === 'title');
  return end < 0 ? rest : rest.slice(0, end);
}
