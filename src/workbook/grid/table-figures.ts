import type { MoneyUnit } from '../../domain/money/unit';
import { moneyUnitNamed } from '../../domain/money/unit-text';
import type { Label, LabelReader } from '../meaning/label';
import { cellsByColumn, columnUse, type ColumnUse } from './column-use';
import type { CutTable } from './cut-table';
import type { GridCell, GridLine } from './grid-line';
import { headPaths } from './head-paths';
import { isYearCell } from './lines';
import { numberedDepths, placed, type Ancestor, type Placed } from './row-place';
import type { Worded } from './worded';

/** A number with all the words that stand over it and beside it. */
export type Figure = {
  readonly cell: GridCell;
  /** The column heads, the outermost first. */
  readonly heads: readonly Worded[];
  /** The row's labels, the outermost first. */
  readonly labels: readonly Worded[];
  /** Rows above that the row is a part of, the outermost first. */
  readonly parents: readonly Worded[];
  /** The numbered row above one without a number, which may be a part of it or not. */
  readonly above: readonly Worded[];
  /** Rows of the same list that hold figures; a list of one row needs no label. */
  readonly listed: number;
  /** First column of the list of labels: figures beside the same labels are told apart by their heads alone. */
  readonly list: number;
  /** The money unit that stands alone in a cell of its row. */
  readonly unitBeside: MoneyUnit | null;
  /** In a hidden row or column. */
  readonly isHidden: boolean;
};

type LabelledHeads = ReadonlyMap<number, readonly Worded[]>;

/** A table with its columns understood. */
export type TableFigures = {
  readonly uses: ReadonlyMap<number, ColumnUse>;
  /** The heads over each column, the outermost first. */
  readonly heads: LabelledHeads;
  readonly figures: readonly Figure[];
};

/** Words over and beside every number of a table. */
export function tableFigures(
  table: CutTable,
  read: LabelReader,
  isHidden: (cell: GridCell) => boolean,
): TableFigures {
  const lines = [...table.heads, ...table.body];
  const columns = [...new Set(lines.flatMap(coveredColumns))].sort((a, b) => a - b);
  const heads = labelledHeads(table, columns, read);
  const cells = cellsByColumn(table.body);
  const uses = new Map(
    columns.map((column) => [column, columnUse(column, cells.get(column) ?? [], heads.get(column) ?? [])]),
  );
  const figures = rowFigures(table, { columns, uses, heads, read, isHidden, top: table.body[0]?.row ?? 0 });
  return { uses, heads, figures };
}

function coveredColumns({ cells }: GridLine): readonly number[] {
  return cells.flatMap(({ column, lastColumn }) =>
    Array.from({ length: Math.min(lastColumn - column, 255) + 1 }, (_, index) => column + index),
  );
}

function labelledHeads({ heads }: CutTable, columns: readonly number[], read: LabelReader): LabelledHeads {
  const known = new Map<GridCell, Worded>();
  const worded = (cell: GridCell): Worded => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const label = { cell, label: read(labelText(cell)) };
    known.set(cell, label);
    return label;
  };
  return new Map([...headPaths(heads, columns)].map(([column, path]) => [column, path.map(worded)]));
}

/** A year is a number too. */
const labelText = (cell: GridCell): string =>
  isYearCell(cell) ? `${cell.amount?.printed ?? ''}年` : cell.text;

type Layout = {
  readonly columns: readonly number[];
  readonly uses: ReadonlyMap<number, ColumnUse>;
  readonly heads: LabelledHeads;
  readonly read: LabelReader;
  readonly isHidden: (cell: GridCell) => boolean;
  /** Its first row. */
  readonly top: number;
};

function rowFigures({ heads: headLines, body }: CutTable, layout: Layout): readonly Figure[] {
  const { isHidden } = layout;
  const figures: Omit<Figure, 'listed'>[] = [];
  const rowsOf = new Map<number, Set<number>>();
  const ancestors = new Map<number, Ancestor[]>();
  const covering = new Map(
    headLines.flatMap(({ cells }) => cells.map((cell) => [cell.column, cell] as const)),
  );
  const numbering = numberedDepths(body, layout.uses, layout.read);
  for (const line of body) {
    for (const cell of line.cells) covering.set(cell.column, cell);
    const parents = parentsIn(line, layout, numbering, ancestors);
    const unitBeside = moneyUnitIn(line);
    for (const cell of line.cells) {
      if (cell.kind === 'words' || isNoFigure(cell, layout)) continue;
      const labels = labelsOf(cell, line, covering, layout);
      const list = labels.at(-1)?.cell.column ?? -1;
      const own = parents.get(list);
      const rows = rowsOf.get(list) ?? new Set();
      rowsOf.set(list, rows.add(cell.row));
      if (cell.kind === 'mark') continue;
      const heads = layout.heads.get(cell.column) ?? [];
      figures.push({
        cell,
        heads,
        labels,
        parents: own?.parents ?? [],
        above: own?.above ?? [],
        list,
        unitBeside,
        isHidden: isHidden(cell),
      });
    }
  }
  const rows = new Set(figures.map(({ cell }) => cell.row)).size;
  return figures.map((figure) => ({
    ...figure,
    listed: figure.list < 0 ? rows : (rowsOf.get(figure.list)?.size ?? 0),
  }));
}

/** 年初预算 ｜ 万元 ｜ 820.5. */
function moneyUnitIn({ cells }: GridLine): MoneyUnit | null {
  return cells.flatMap(({ kind, text }) => (kind === 'words' ? (moneyUnitNamed(text) ?? []) : []))[0] ?? null;
}

/** Where the labels of a line stand among the rows above it, by their column. */
function parentsIn(
  line: GridLine,
  { uses, read }: Layout,
  numbering: ReadonlyMap<number, number>,
  ancestors: Map<number, Ancestor[]>,
): ReadonlyMap<number, Placed> {
  const labels = line.cells.filter(({ column, kind }) => kind === 'words' && uses.get(column) === 'label');
  return new Map(
    labels.map((cell) => [cell.column, placed({ cell, label: read(cell.text) }, numbering, ancestors)]),
  );
}

const isNoFigure = (cell: GridCell, { uses }: Layout): boolean => {
  const use = uses.get(cell.column) ?? 'value';
  return isNumbering(use) || (use === 'label' && isYearCell(cell));
};

/**
 * The label in the figure's own cell; else those left of it, back over the values it stands beside to the nearest labels, and these back to the next
 * value; where no column left of the values has labels, those to the right.
 */
function labelsOf(
  figure: GridCell,
  line: GridLine,
  covering: ReadonlyMap<number, GridCell>,
  layout: Layout,
): readonly Worded[] {
  if (figure.inline !== '') return [{ cell: figure, label: layout.read(figure.inline) }];
  const { columns, uses } = layout;
  const at = columns.indexOf(figure.column);
  const left = columns.slice(0, Math.max(at, 0)).reverse();
  const found = runOfLabels(left, figure, line, covering, layout);
  const named = found.flatMap(({ worded }) => worded).reverse();
  if (named.length === 0 && found.length > 0) return totalsBefore(figure, line, layout.read);
  const hasLeft = left.some((column) => uses.get(column) === 'label');
  if (hasLeft || found.some(({ isWordedValue }) => isWordedValue)) return named;
  const right = runOfLabels(columns.slice(at + 1), figure, line, covering, layout);
  return [...named, ...right.flatMap(({ worded }) => worded).slice(0, 1)];
}

/** Where no label stands before the figure's own columns, 合计 at the front of the row is for all of it. */
function totalsBefore({ column }: GridCell, { cells }: GridLine, read: LabelReader): readonly Worded[] {
  const first = cells.find(({ kind }) => kind === 'words');
  if (first === undefined || first.column >= column) return [];
  const label = read(first.text);
  const isPlain = isTotal(label) && ![...label.atoms].some((atom) => atom.startsWith('subject.'));
  return isPlain ? [{ cell: first, label }] : [];
}

/** What is aimed at or sampled (≥95％, 400份) names nothing. */
const THRESHOLD = /^(?:[≥≤＞＜><=＝~～]|\d[\d.]*(?:%|[万]?元|人次|[分次人个份天项户辆台件㎡])?$)/;

type Met = { readonly isWordedValue: boolean; readonly worded: readonly Worded[] };

function runOfLabels(
  columns: readonly number[],
  figure: GridCell,
  line: GridLine,
  covering: ReadonlyMap<number, GridCell>,
  layout: Layout,
): readonly Met[] {
  const { uses, read } = layout;
  const met: Met[] = [];
  const isTotalRow = line.cells.slice(0, 1).some(({ text }) => text !== '' && isTotal(read(text)));
  for (const column of columns) {
    const use = uses.get(column) ?? 'value';
    const isOuter = use === 'label' && met.some(({ worded }) => worded.length > 0);
    const cell =
      cellIn(column, figure.row, line, covering) ??
      (isOuter ? groupAbove(covering.get(column), layout) : undefined);
    const worded = cell !== undefined && isWorded(cell, use) ? { cell, label: read(labelText(cell)) } : null;
    if (use === 'value') {
      const isWordedValue = worded !== null && worded.cell.row === figure.row && speaks(worded.label);
      if (isWordedValue) met.push({ isWordedValue, worded: [worded] });
      else if (met.length > 0) break;
    } else {
      const own = worded !== null && isLabelIn(column, worded.cell) ? [worded] : [];
      if (namesRow(use, own, isTotalRow)) met.push({ isWordedValue: false, worded: own });
    }
  }
  return met;
}

/** A group written once, above the rows that it is for: 2021年 ｜ 预算, then a blank ｜ 决算. */
function groupAbove(above: GridCell | undefined, { read, top }: Layout): GridCell | undefined {
  return above === undefined || above.row < top || isTotal(read(above.text)) ? undefined : above;
}

/** Labels do; where codes, numbers of lines or texts stand, 合计 does, and what it is the 合计 of. */
function namesRow(use: ColumnUse, own: readonly Worded[], isTotalRow: boolean): boolean {
  if (use === 'label' || use === 'unitName') return true;
  return own.some(({ label }) => (isNumbering(use) || isTotalRow ? speaks(label) : isTotal(label)));
}

const isWorded = (cell: GridCell, use: ColumnUse): boolean =>
  cell.kind === 'words' || (use === 'label' && isYearCell(cell));

const isNumbering = (use: ColumnUse): boolean => use === 'code' || use === 'index';

/** 合计 in a column that is not for names, and nothing more. */
const isTotal = ({ atoms, residue }: Label): boolean =>
  residue === '' && [...atoms].some((atom) => atom.startsWith('whole.'));

const isLabelIn = (column: number, cell: GridCell): boolean =>
  cell.column === column && !THRESHOLD.test(cell.text);

/** The cell of a row in a column, also where a merge reaches into it from above or from the left. */
function cellIn(
  column: number,
  row: number,
  line: GridLine,
  covering: ReadonlyMap<number, GridCell>,
): GridCell | undefined {
  const own = line.cells.find((cell) => cell.column <= column && cell.lastColumn >= column);
  if (own !== undefined) return own;
  const above = covering.get(column);
  return above !== undefined && above.lastRow >= row ? above : undefined;
}

/** Words where codes or numbers of lines stand: 合计, 考核得分. */
const speaks = ({ atoms }: Label): boolean =>
  [...atoms].some((atom) => atom.startsWith('whole.') || atom.startsWith('subject.'));
