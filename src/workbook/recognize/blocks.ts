import { columnMeaning, roleName, type ColumnMeaning, type HeaderLexicon } from './column-role';
import type { HeaderColumn } from './header-columns';
import { cleanText, isTotalLabel } from './label';
import type { LineCell, SheetLine } from './sheet-lines';
import { codeInLabel, joinCode, type CodeCarry } from './subject-code';
import type { TableBlock, TableColumn, TableRow } from './table';

type MeantColumn = TableColumn & { readonly meaning: ColumnMeaning };

/** Cuts the columns into blocks side by side and reads each block's rows. */
export function readBlocks(
  columns: readonly HeaderColumn[],
  body: readonly SheetLine[],
  lexicon: HeaderLexicon,
  year: number | null,
): readonly TableBlock[] {
  const meant = columns.map((each) => {
    const meaning = columnMeaning(each.headers, lexicon, year);
    return { ...each, role: roleName(meaning), meaning };
  });
  const groups = splitBlocks(meant);
  return groups.map((group, index) => readBlock(group, groups[index + 1]?.[0]?.column ?? null, body));
}

/** A block ends where, after an amount, rows are named or coded anew. */
function splitBlocks(columns: readonly MeantColumn[]): readonly (readonly MeantColumn[])[] {
  const blocks: MeantColumn[][] = [];
  let hasAmount = true;
  for (const column of columns) {
    const namesRows = column.meaning.structure === 'label' || column.meaning.structure === 'code';
    const block = blocks.at(-1);
    if (block === undefined || (namesRows && hasAmount)) {
      blocks.push([column]);
      hasAmount = false;
    } else block.push(column);
    hasAmount ||= column.meaning.item !== null || column.meaning.period !== null;
  }
  return blocks;
}

function readBlock(
  columns: readonly MeantColumn[],
  end: number | null,
  body: readonly SheetLine[],
): TableBlock {
  const label = columns.find((each) => each.meaning.structure === 'label') ?? null;
  const codes = columns.filter((each) => each.meaning.structure === 'code').map((each) => each.column);
  const first = columns[0]?.column ?? 0;
  const firstAmount =
    columns.find((each) => each.meaning.item !== null || each.meaning.period !== null)?.column ?? Infinity;
  const extent: Extent = {
    first,
    end: end ?? Infinity,
    labelColumn: label?.column ?? null,
    codes,
    firstAmount,
  };
  const unitCode = columns.find((each) => each.meaning.text === 'unitCode')?.column ?? null;
  const rows = consolidated(readRows(extent, body), body, unitCode);
  const plain = columns.map(({ column, headers, role }) => ({ column, headers, role }));
  return { labelColumn: extent.labelColumn, columns: plain, rows };
}

/** The row of a 部门 (101) among those of its units (101001, 101002) sums them up, whether or not it says 合计. */
function consolidated(
  rows: readonly TableRow[],
  body: readonly SheetLine[],
  column: number | null,
): readonly TableRow[] {
  const [first, ...others] = rows;
  if (column === null || first === undefined || others.length === 0 || rows.some((row) => row.total))
    return rows;
  const codes = new Map(body.map((line) => [line.row, digitsAt(line.cells, column)]));
  const parent = codes.get(first.row) ?? '';
  const isParent = others.every(({ row }) => {
    const code = codes.get(row) ?? '';
    return code.length > parent.length && code.startsWith(parent);
  });
  return parent !== '' && isParent ? [{ ...first, total: true }, ...others] : rows;
}

type Extent = {
  readonly first: number;
  readonly end: number;
  readonly labelColumn: number | null;
  readonly codes: readonly number[];
  readonly firstAmount: number;
};

function readRows(extent: Extent, body: readonly SheetLine[]): readonly TableRow[] {
  const rows: TableRow[] = [];
  let carry: CodeCarry = { parts: [] };
  for (const line of body) {
    const cells = line.cells.filter((cell) => reachesInto(cell, extent));
    if (cells.length === 0 || isEllipsis(cells)) continue;
    const label = labelOf(cells, extent);
    const joined = joinCode(
      extent.codes.map((column) => digitsAt(cells, column)),
      carry,
    );
    carry = joined.carry;
    rows.push({ row: line.row, label, code: joined.code ?? codeInLabel(label), total: isTotalLabel(label) });
  }
  return rows;
}

/** Cells of the block, and labels merged into it from the left (公用经费合计 across two blocks of codes). */
function reachesInto(cell: LineCell, { first, end }: Extent): boolean {
  return cell.column < end && (cell.column >= first || (cell.text !== '' && cell.lastColumn >= first));
}

/** The label column's text, or where it is blank the first text left of the amounts (合计 across the code columns). */
function labelOf(cells: readonly LineCell[], extent: Extent): string {
  const own = cells.find((cell) => cell.column === extent.labelColumn && cell.text !== '');
  if (own !== undefined) return cleanText(own.text);
  const limit = extent.labelColumn ?? extent.firstAmount;
  const other = cells.find(
    (cell) => cell.column < Math.max(limit, extent.firstAmount) && /\D/.test(cell.text),
  );
  return other === undefined || /^[类款项]$/.test(other.text) ? '' : other.text;
}

function digitsAt(cells: readonly LineCell[], column: number): string {
  const cell = cells.find((each) => each.column === column);
  if (cell === undefined) return '';
  return cell.number === null ? cell.text : String(cell.number);
}

/** A row of "…" stands for rows that a template leaves to its user. */
function isEllipsis(cells: readonly LineCell[]): boolean {
  return cells.every((cell) => /^[….·]+$/.test(cell.text));
}
