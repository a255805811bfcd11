import type { LabelReader } from '../meaning/label';
import type { CutTable, OpenTable } from './cut-table';
import type { GridLine } from './grid-line';
import { isContinuedMark, isHeadWord, isYearCell, lineKind } from './lines';
import { tellsOfMaking } from '../meaning/statement';
import { aboveSection, sectionLevel, titledHeads } from './sections';
import { settleHeads, settleWords, speaks, valueColumns } from './settle-heads';

const open = (preamble: readonly GridLine[], section: number): OpenTable => ({
  preamble: [...preamble],
  heads: [],
  body: [],
  notes: [],
  section,
  pending: [],
});

/** Tables below each other. */
export function cutBelow(
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
  if (kind === 'statement') {
    const below = rest().slice(1);
    const opens = !isFooter(line, below[0], table) && opensTable(below, table, read);
    return opens ? open(titleless(shared), 0) : null;
  }
  return kind === 'words' ? nextSection(line, rest()[1], table, read) : null;
}

/** The table of another list of heads, or of the next section, below the same title. */
function nextSection(
  line: GridLine,
  next: GridLine | undefined,
  table: OpenTable,
  read: LabelReader,
): OpenTable | null {
  const titled = titledHeads(line, next, read);
  const level = sectionLevel(titled?.title ?? line, read);
  if (titled !== null || (level !== null && opensTitledSection(level, next, table, read)))
    return open(aboveSection(table.preamble, level ?? 0, read), table.section + 1);
  const isNewList = opensSection(line, table, read) || areNamesOver(line, next, table, read);
  return isNewList ? open(table.preamble, table.section + 1) : null;
}

/** Whether heads follow a numbered line alone in its row, or a line numbered alike stands above the table. */
function opensTitledSection(
  level: number,
  next: GridLine | undefined,
  table: OpenTable,
  read: LabelReader,
): boolean {
  if (next !== undefined && lineKind(next) === 'words' && opensSection(next, table, read)) return true;
  return table.preamble.some((line) => sectionLevel(line, read) === level);
}

/** Puts a line where it belongs in its table; heads are settled by the first row below them. */
function place(line: GridLine, rest: () => readonly GridLine[], table: OpenTable, read: LabelReader): void {
  const { preamble, body, notes, pending } = table;
  const kind = lineKind(line);
  const hasRows = body.length > 0;
  if (kind === 'title') preamble.push(line);
  else if (kind === 'note') (hasRows || pending.length > 0 ? notes : preamble).push(line);
  else if (kind === 'statement') (hasRows ? notes : preamble).push(line);
  else if (!hasRows && (kind === 'words' || isYearLine(line))) placeHeads(line, rest()[1], table, read);
  else if (kind !== 'index' || hasRows || pending.length === 0) {
    if (!hasRows) settleHeads(table, rest(), read);
    body.push(line);
  }
}

/** Heads wait for the first row; a title before them in their line does not. */
function placeHeads(
  line: GridLine,
  next: GridLine | undefined,
  { preamble, pending }: OpenTable,
  read: LabelReader,
): void {
  const titled = titledHeads(line, next, read);
  if (titled !== null) preamble.push(titled.title);
  pending.push(titled?.heads ?? line);
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

/** Who made the table and when, close below its rows and farther from what comes next. */
function isFooter({ row, cells }: GridLine, next: GridLine | undefined, { body, notes }: OpenTable): boolean {
  const last = Math.max(body.at(-1)?.row ?? 0, notes.at(-1)?.row ?? 0);
  return cells.every(tellsOfMaking) && next !== undefined && row - last < next.row - row;
}

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

/** Words that are all known, where figures stood above them and stand again below them: 编制数 ｜ 在职人数 over 45 ｜ 42. */
function areNamesOver(
  { cells }: GridLine,
  next: GridLine | undefined,
  table: OpenTable,
  read: LabelReader,
): boolean {
  if (next === undefined || cells.some(({ kind }) => kind !== 'words')) return false;
  const below = new Set(next.cells.flatMap(({ kind, column }) => (kind === 'figure' ? [column] : [])));
  if (below.size === 0 || cells.length < 2) return false;
  const values = valueColumns(table.body);
  const over = cells.filter(({ column }) => values.has(column) && below.has(column));
  return over.length >= 2 && over.length >= below.size && over.every(({ text }) => speaks(text, read));
}

const isYearLine = ({ cells }: GridLine): boolean => {
  const figures = cells.filter(({ kind }) => kind === 'figure');
  return figures.length > 0 && figures.every(isYearCell);
};
