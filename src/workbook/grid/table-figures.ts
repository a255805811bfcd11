import type { MoneyUnit } from '../../domain/money/unit';
import { moneyUnitNamed } from '../../domain/money/unit-text';
import type { LabelReader } from '../meaning/label';
import { cellsByColumn, columnUse, isNumbering, type ColumnUse } from './column-use';
import type { CutTable } from './cut-table';
import type { GridCell, GridLine } from './grid-line';
import { headPaths } from './head-paths';
import { isYearCell } from './lines';
import { numberedDepths, placed, type Ancestor, type Placed } from './row-place';
import { isTotalLine, labelsOf, type Columns } from './row-labels';
import { worded, type Worded } from './worded';

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
  const once = (cell: GridCell): Worded => {
    const before = known.get(cell) ?? worded(cell, read);
    known.set(cell, before);
    return before;
  };
  return new Map([...headPaths(heads, columns)].map(([column, path]) => [column, path.map(once)]));
}

type Layout = Columns & {
  readonly heads: LabelledHeads;
  readonly isHidden: (cell: GridCell) => boolean;
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
    const row = { line, covering, isTotal: isTotalLine(line, layout.read) };
    for (const cell of line.cells) {
      if (cell.kind === 'words' || isNoFigure(cell, layout)) continue;
      const labels = labelsOf(cell, row, layout);
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
