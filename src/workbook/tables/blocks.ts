import type { GridCell, GridLine } from '../grid/grid-line';
import { lineKind } from '../grid/lines';
import type { LabelReader } from '../meaning/label';
import type { MeantTable } from '../meaning/table';
import { columnsOf, type HeadedColumn } from './columns';
import { itemOf } from './item';
import { isTotalLabel } from './label';
import { codeInLabel, joinCode, type CodeCarry } from './subject-code';
import type { TableBlock, TableRow } from './table';

/** Cuts the columns into blocks side by side and reads each block's rows. */
export function readBlocks(table: MeantTable, read: LabelReader): readonly TableBlock[] {
  const groups = splitBlocks(columnsOf(table));
  return groups.map((group, index) => {
    const extent = extentOf(group, groups[index + 1]?.[0]?.column ?? Infinity);
    const columns = group.map(({ column, headers, role, amount }) => ({ column, headers, role, amount }));
    return { labelColumn: extent.labelColumn, columns, rows: readRows(extent, table.cut.body, read) };
  });
}

/** A block ends where, after an amount, rows that hold further amounts are named or coded anew. */
function splitBlocks(columns: readonly HeadedColumn[]): readonly (readonly HeadedColumn[])[] {
  const blocks: HeadedColumn[][] = [];
  let hasAmount = true;
  for (const [index, column] of columns.entries()) {
    const block = blocks.at(-1);
    const rest = columns.slice(index + 1);
    if (
      block === undefined ||
      (hasAmount && namesRows(column) && rest.some(({ amount }) => amount !== null))
    ) {
      blocks.push([column]);
      hasAmount = false;
    } else block.push(column);
    hasAmount ||= column.amount !== null;
  }
  return blocks;
}

/** A column of texts under a head that nobody knows says more of the rows, and names none. */
function namesRows({ role, heads }: HeadedColumn): boolean {
  if (role === 'code') return true;
  const head = heads.at(-1);
  return role === 'label' && (head === undefined || head.label.residue === '');
}

type Extent = {
  readonly first: number;
  readonly end: number;
  readonly labelColumn: number | null;
  readonly codes: readonly number[];
  readonly firstAmount: number;
};

function extentOf(columns: readonly HeadedColumn[], end: number): Extent {
  return {
    first: columns[0]?.column ?? 0,
    end,
    labelColumn: columns.find(({ role }) => role === 'label')?.column ?? null,
    codes: columns.filter(({ role }) => role === 'code').map(({ column }) => column),
    firstAmount: columns.find(({ amount }) => amount !== null)?.column ?? Infinity,
  };
}

function readRows(extent: Extent, body: readonly GridLine[], read: LabelReader): readonly TableRow[] {
  const rows: TableRow[] = [];
  let carry: CodeCarry = { parts: [] };
  for (const line of body) {
    const cells = line.cells.filter((cell) => reachesInto(cell, extent));
    if (cells.length === 0 || isEllipsis(cells) || lineKind(line) === 'index') continue;
    const label = labelOf(cells, extent);
    const joined = joinCode(
      extent.codes.map((column) => digitsAt(cells, column)),
      carry,
    );
    carry = joined.carry;
    const said = read(label);
    const item = label === '' || said.residue !== '' ? null : itemOf([said]);
    const level = said.isPart ? null : said.level;
    const code = joined.code ?? codeInLabel(label);
    rows.push({ row: line.row, label, item, level, code, total: isTotalLabel(label) });
  }
  return rows;
}

/** Cells of the block, and labels merged into it from the left (公用经费合计 across two blocks of codes). */
function reachesInto(cell: GridCell, { first, end }: Extent): boolean {
  return cell.column < end && (cell.column >= first || (cell.text !== '' && cell.lastColumn >= first));
}

/** The label column's text, or where it is blank the first text left of the amounts (合计 across the code columns). */
function labelOf(cells: readonly GridCell[], extent: Extent): string {
  const own = cells.find((cell) => cell.column === extent.labelColumn && cell.text !== '');
  if (own !== undefined) return own.text;
  const limit = Math.max(extent.labelColumn ?? extent.firstAmount, extent.firstAmount);
  const other = cells.find((cell) => cell.column < limit && /\D/.test(cell.text));
  return other === undefined || /^[类款项]$/.test(other.text) ? '' : other.text;
}

function digitsAt(cells: readonly GridCell[], column: number): string {
  const cell = cells.find((each) => each.column === column);
  return cell === undefined ? '' : cell.text || (cell.amount?.value.toFixed() ?? '');
}

/** A row of "…" stands for rows that a template leaves to its user. */
function isEllipsis(cells: readonly GridCell[]): boolean {
  return cells.every(({ text }) => /^[….·]+$/.test(text));
}
