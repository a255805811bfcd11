import type { TextFigure } from '../../domain/check/figures/text-figure';
import type { FactKind } from '../../domain/fact/catalogue';
import { entryAt, textOf } from '../cell';
import { textAmount } from '../grid/cell-amount';
import type { CutTable } from '../grid/cut-table';
import type { GridCell, GridLine } from '../grid/grid-line';
import { isSentence } from '../grid/lines';
import type { Figure } from '../grid/table-figures';
import type { Worded } from '../grid/worded';
import type { Label, LabelReader } from '../meaning/label';
import type { Atom } from '../meaning/lexicon';
import { paragraphsOf } from '../meaning/paragraphs';
import { spokenFigures, type SpokenFigure } from '../meaning/prose';
import { yearOfHeads, type MeantTable } from '../meaning/table';
import { titleLabel } from '../meaning/title';
import type { SheetSnapshot } from '../snapshot';

/** A number in a sentence, told like one in a table; `kind` is what its unit measures. */
export type ProseFigure = { readonly kind: FactKind; readonly figure: Figure };

/** The sentences that stand with a table, or in place of one. */
export type ProsePage = { readonly table: MeantTable; readonly figures: readonly ProseFigure[] };

/** Shorter texts are labels. */
const SHORTEST = 11;
const MARK = /[,;:。]/;

/** The numbers in the sentences of a sheet, each with what its table's title and lines say of it. */
export function prosePages(
  tables: readonly MeantTable[],
  sheet: SheetSnapshot,
  read: LabelReader,
): readonly ProsePage[] {
  const taken = new Set<string>();
  return tables.flatMap((table) => {
    const cells = textCells(table).filter(({ row, column }) => !taken.has(`${row},${column}`));
    for (const { row, column } of cells) taken.add(`${row},${column}`);
    if (!cells.some(mayTell)) return [];
    const figures = figuresIn(cells, sheet, read);
    return figures.length === 0 ? [] : [pageOf(withoutSpokenYear(table, cells, figures), figures, read)];
  });
}

const mayTell = ({ text }: GridCell): boolean =>
  text.length >= SHORTEST && /\d/.test(text) && MARK.test(text);

/** Sentences, and the headings that stand alone in their lines, above and below the rows of a table. */
function textCells({ cut, figures }: MeantTable): readonly GridCell[] {
  const { preamble, heads, body, notes } = cut;
  const rows = figures.length === 0 ? [...heads, ...body] : behindFigures(cut);
  const lines = [...preamble, ...rows, ...notes].sort((a, b) => a.row - b.row);
  return lines.flatMap(({ cells }) =>
    cells.filter((cell) => cell.kind === 'words' && (cells.length === 1 || mayTell(cell))),
  );
}

/** Headings of the text below a table look like rows without figures. */
function behindFigures({ body }: CutTable): readonly GridLine[] {
  return body.slice(body.findLastIndex(({ cells }) => cells.some(({ kind }) => kind !== 'words')) + 1);
}

function figuresIn(
  cells: readonly GridCell[],
  sheet: SheetSnapshot,
  read: LabelReader,
): readonly ProseFigure[] {
  const paragraphs = cells.flatMap((cell) => {
    const raw = textOf(sheet.cells, entryAt(sheet.cells, cell.row, cell.column));
    return paragraphsOf(raw).map((text) => ({ text, cell }));
  });
  return spokenFigures(
    paragraphs.map(({ text }) => text),
    read,
  ).flatMap((spoken) => {
    const cell = paragraphs[spoken.paragraph]?.cell;
    return cell === undefined || !mayTell(cell) ? [] : proseFigure(spoken, cell, read);
  });
}

const PEOPLE = ['人', '名', '个'];
const THINGS = ['辆', '台', '部'];

/** What the unit behind a number measures; null for rates, occasions, areas, and numbers that are not exact. */
function kindOf({ kind, measureWord, hedge, inRange }: TextFigure): FactKind | null {
  if (hedge !== 'none' || inRange) return null;
  if (kind === 'money') return 'money';
  if (kind !== 'count') return null;
  if (PEOPLE.includes(measureWord)) return 'person';
  return THINGS.includes(measureWord) ? 'count' : null;
}

/** A day within the year: what was spent up to it is a part. */
const DAY = /(?<!\d)(?!12月31日)\d{1,2}月\d{1,2}日/;

function proseFigure(spoken: SpokenFigure, cell: GridCell, read: LabelReader): readonly ProseFigure[] {
  const kind = kindOf(spoken.figure);
  const amount = textAmount(spoken.figure.text);
  const context = spoken.context.map(read);
  const own = ownLabel(read(spoken.own), kind, spoken.isParted);
  if (kind === null || amount.kind !== 'number' || (amount.unit === null) === (kind === 'money')) return [];
  if ([...context, own].some(isElsewhere)) return [];
  if (kind === 'money' && [...spoken.context, spoken.own].some((text) => DAY.test(text))) return [];
  const worded = (label: Label, text: string): Worded => ({ cell: { ...cell, text }, label });
  const figure: Figure = {
    cell: { ...cell, kind: 'figure', amount },
    heads: [],
    labels: [worded(own, spoken.excerpt)],
    parents: context.map((label) => worded(label, '')),
    above: [],
    listed: Infinity,
    list: spoken.paragraph,
    unitBeside: null,
    isHidden: false,
  };
  return [{ kind, figure }];
}

/** The words before a number, with what its unit and the parts behind it say. */
function ownLabel(label: Label, kind: FactKind | null, isParted: boolean): Label {
  const counted: readonly Atom[] = kind === 'money' ? [] : ['measure.count'];
  const whole: readonly Atom[] = isParted ? ['whole.total'] : [];
  return { ...label, atoms: new Set([...label.atoms, ...counted, ...whole]) };
}

/** Words that are not all known may be about anything; a month and the years before are not the year. */
const isElsewhere = ({ residue, atoms }: Label): boolean =>
  residue !== '' || atoms.has('span.month') || atoms.has('span.otherYear');

/** A year in a sentence is that of its numbers; where all that name one agree, it is the page's too. */
function withoutSpokenYear(
  table: MeantTable,
  cells: readonly GridCell[],
  told: readonly ProseFigure[],
): MeantTable {
  const { year, place } = table;
  const figures = told.map(({ figure }) => figure);
  const isSpoken = [...cells.filter(isSentence), ...figures.map(({ cell }) => cell)].some(
    ({ row, column }) => row === year?.cell.top && column === year.cell.left,
  );
  return isSpoken ? { ...table, year: yearOfHeads(figures, place) } : table;
}

function pageOf(table: MeantTable, figures: readonly ProseFigure[], read: LabelReader): ProsePage {
  const titleLabels = table.titles.map(({ value }) => titleLabel(value, read));
  const tab = titleLabel(table.place.sheet, read);
  const told = figures.flatMap(({ figure }) =>
    [...figure.labels, ...figure.parents].map(({ label }) => label),
  );
  const spoken = [...titleLabels, tab, ...told].flatMap(({ atoms }) => [...atoms]);
  const all = figures.map(({ figure }) => figure);
  return { table: { ...table, titleLabels, tab, spoken: new Set(spoken), figures: all }, figures };
}
