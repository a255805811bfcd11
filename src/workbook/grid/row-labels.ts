import type { Label, LabelReader } from '../meaning/label';
import { hasAxis } from '../meaning/lexicon';
import { isNumbering, type ColumnUse } from './column-use';
import type { GridCell, GridLine } from './grid-line';
import { isYearCell } from './lines';
import { worded, type Worded } from './worded';

/** The columns of a table and what they are to its rows. */
export type Columns = {
  readonly columns: readonly number[];
  readonly uses: ReadonlyMap<number, ColumnUse>;
  readonly read: LabelReader;
  /** Its first row. */
  readonly top: number;
};

/** A line of a table among those above it. */
export type Row = {
  readonly line: GridLine;
  /** The last cell of each column down to this line. */
  readonly covering: ReadonlyMap<number, GridCell>;
  readonly isTotal: boolean;
};

/** Whether its first cell says 合计, and nothing more. */
export function isTotalLine({ cells }: GridLine, read: LabelReader): boolean {
  return cells.slice(0, 1).some(({ text }) => text !== '' && isTotal(read(text)));
}

/**
 * The label in the figure's own cell; else those left of it, back over the values it stands beside to the nearest labels, and these back to the next
 * value; where no column left of the values has labels, those to the right.
 */
export function labelsOf(figure: GridCell, row: Row, table: Columns): readonly Worded[] {
  const { columns, uses, read } = table;
  if (figure.inline !== '') return [{ cell: figure, label: read(figure.inline) }];
  const at = columns.indexOf(figure.column);
  const left = columns.slice(0, Math.max(at, 0)).reverse();
  const found = runOfLabels(left, row, table);
  const named = found.flatMap(({ worded }) => worded).reverse();
  if (named.length === 0 && found.length > 0) return totalsBefore(figure, row, read);
  const hasLeft = left.some((column) => uses.get(column) === 'label');
  if (hasLeft || found.some(({ isWordedValue }) => isWordedValue)) return named;
  const right = runOfLabels(columns.slice(at + 1), row, table);
  return [...named, ...right.flatMap(({ worded }) => worded).slice(0, 1)];
}

/** Where no label stands before the figure's own columns, 合计 at the front of the row is for all of it. */
function totalsBefore({ column }: GridCell, { line }: Row, read: LabelReader): readonly Worded[] {
  const first = line.cells.find(({ kind }) => kind === 'words');
  if (first === undefined || first.column >= column) return [];
  const label = read(first.text);
  return isTotal(label) && !hasAxis(label.atoms, 'subject') ? [{ cell: first, label }] : [];
}

/** What is aimed at or sampled (≥95％, 400份) names nothing. */
const THRESHOLD = /^(?:[≥≤＞＜><=＝~～]|\d[\d.]*(?:%|[万]?元|人次|[分次人个份天项户辆台件㎡])?$)/;

type Met = { readonly isWordedValue: boolean; readonly worded: readonly Worded[] };

function runOfLabels(columns: readonly number[], row: Row, table: Columns): readonly Met[] {
  const { uses, read } = table;
  const met: Met[] = [];
  for (const column of columns) {
    const use = uses.get(column) ?? 'value';
    const isOuter = use === 'label' && met.some(({ worded }) => worded.length > 0);
    const cell = cellIn(column, row) ?? (isOuter ? groupAbove(column, row, table) : undefined);
    const found = cell !== undefined && isWorded(cell, use) ? worded(cell, read) : null;
    if (use === 'value') {
      const isWordedValue = found !== null && found.cell.row === row.line.row && speaks(found.label);
      if (isWordedValue) met.push({ isWordedValue, worded: [found] });
      else if (met.length > 0) break;
    } else {
      const own = found !== null && isLabelIn(column, found.cell) ? [found] : [];
      if (namesRow(use, own, row.isTotal)) met.push({ isWordedValue: false, worded: own });
    }
  }
  return met;
}

/** A group written once, above the rows that it is for: 2021年 ｜ 预算, then a blank ｜ 决算. */
function groupAbove(column: number, { covering }: Row, { read, top }: Columns): GridCell | undefined {
  const above = covering.get(column);
  return above === undefined || above.row < top || isTotal(read(above.text)) ? undefined : above;
}

/** Labels do; where codes, numbers of lines or texts stand, 合计 does, and what it is the 合计 of. */
function namesRow(use: ColumnUse, own: readonly Worded[], isInTotals: boolean): boolean {
  if (use === 'label' || use === 'unitName') return true;
  return own.some(({ label }) => (isNumbering(use) || isInTotals ? speaks(label) : isTotal(label)));
}

const isWorded = (cell: GridCell, use: ColumnUse): boolean =>
  cell.kind === 'words' || (use === 'label' && isYearCell(cell));

/** 合计 in a column that is not for names, and nothing more. */
const isTotal = ({ atoms, residue }: Label): boolean => residue === '' && hasAxis(atoms, 'whole');

const isLabelIn = (column: number, cell: GridCell): boolean =>
  cell.column === column && !THRESHOLD.test(cell.text);

/** The cell of a row in a column, also where a merge reaches into it from above or from the left. */
function cellIn(column: number, { line, covering }: Row): GridCell | undefined {
  const own = line.cells.find((cell) => cell.column <= column && cell.lastColumn >= column);
  if (own !== undefined) return own;
  const above = covering.get(column);
  return above !== undefined && above.lastRow >= line.row ? above : undefined;
}

/** Words where codes or numbers of lines stand: 合计, 考核得分. */
const speaks = ({ atoms }: Label): boolean => hasAxis(atoms, 'whole') || hasAxis(atoms, 'subject');
