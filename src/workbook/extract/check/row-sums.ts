import { cleanText, isFirstLevel, isNumbered } from '../../recognize/label';
import type { TableBlock, TableColumn, TableKind, TableRow } from '../../recognize/table';
import type { TableContext } from '../context';
import { facetsOf } from '../select-column';
import { codedSums, type CodedColumn, type PlacedSum } from './coded-sums';
import { termAt, termsAt, type PrintedSum } from './printed-sum';

const NO_SUMS: ReadonlySet<string> = new Set(['rate', 'change', 'balance', 'quantity', 'debit', 'credit']);

/** The sums down the rows that a table prints, for every amount column. */
export function rowSums(context: TableContext): readonly PrintedSum[] {
  return placedSums(context).flatMap((sum) => printed(context, sum));
}

function printed(context: TableContext, { total, parts, severity }: PlacedSum): readonly PrintedSum[] {
  const whole = termAt(context, total.row.row, total.column);
  if (whole === null) return [];
  const terms = termsAt(
    context,
    parts.map(({ row, column }) => ({ row: row.row, column })),
  );
  if (terms === null) return [];
  const columns = context.table.blocks.flatMap((block) => block.columns);
  const header = columns.find(({ column }) => column === total.column)?.headers.join('/') ?? '';
  const identity = `${context.table.title}：${total.row.label}（${header}）＝各项之和`;
  return [{ identity, total: whole, parts: terms, severity }];
}

type Layout = 'twoSided' | 'coded' | 'list';

/** How the rows of a kind of table add up; kinds that are not named print no sums down their rows. */
const LAYOUTS: Partial<Readonly<Record<TableKind, Layout>>> = {
  budgetRevenueExpenditure: 'twoSided',
  finalRevenueExpenditure: 'twoSided',
  finalFiscalRevenueExpenditure: 'twoSided',
  budgetExpenditureByFunction: 'coded',
  budgetBasicExpenditure: 'coded',
  finalRevenueByFunction: 'coded',
  finalExpenditureByFunction: 'coded',
  finalFiscalExpenditureByFunction: 'coded',
  finalBasicExpenditure: 'coded',
  projectExpenditure: 'list',
  budgetAdjustments: 'list',
  procurement: 'list',
  fixedAssets: 'list',
  staff: 'list',
};

function placedSums({ table: { blocks, kind } }: TableContext): readonly PlacedSum[] {
  const layout = LAYOUTS[kind];
  if (layout === undefined) return [];
  switch (layout) {
    case 'twoSided':
      return blocks.flatMap((block) => inEveryColumn(block, revenueExpenditureSums(block)));
    case 'coded':
      return codedLists(blocks).flatMap(codedSums);
    case 'list':
      return blocks.flatMap((block) => inEveryColumn(block, listSums(block)));
  }
}

/** Blocks of one amount each continue one list side by side; a block of several amounts has a list in each. */
function codedLists(blocks: readonly TableBlock[]): readonly (readonly CodedColumn[])[] {
  const columns = blocks.map((block) =>
    block.columns.filter(isSummed).map(({ column }) => ({ block, column })),
  );
  if (columns.every((each) => each.length === 1)) return [columns.flat()];
  return columns.flat().map((column) => [column]);
}

function isSummed(column: TableColumn): boolean {
  const facets = facetsOf(column);
  return facets !== null && !NO_SUMS.has(facets.item ?? '');
}

type RowSum = { readonly total: TableRow; readonly parts: readonly TableRow[] };

function inEveryColumn(block: TableBlock, sums: readonly RowSum[]): readonly PlacedSum[] {
  const columns = block.columns.filter(isSummed);
  return sums.flatMap(({ total, parts }) =>
    columns.map(({ column }): PlacedSum => {
      const placed = parts.map((row) => ({ row, column }));
      return { total: { row: total, column }, parts: placed, severity: 'error' };
    }),
  );
}

/** 本年合计 = its items 一、二、…; 总计 = 本年合计 + what is brought or carried over. */
function revenueExpenditureSums(block: TableBlock): readonly RowSum[] {
  const [first, second] = block.rows.filter((row) => row.total);
  if (first === undefined) return [];
  const items = block.rows.filter((row) => row.row < first.row && isFirstLevel(row.label));
  if (second === undefined) return [{ total: first, parts: items }];
  const carried = block.rows.filter(
    (row) => row.row > first.row && row.row < second.row && row.label !== '' && !isNumbered(row.label),
  );
  return [
    { total: first, parts: items },
    { total: second, parts: [first, ...carried] },
  ];
}

/** 合计 = the rows above it, without those that only say 其中; in a list numbered 一、1. those of the first level. */
function listSums(block: TableBlock): readonly RowSum[] {
  const total = block.rows.find((row) => row.total);
  if (total === undefined) return [];
  const above = block.rows.filter(
    (row) => row.row < total.row && row.label !== '' && !cleanText(row.label).startsWith('其中'),
  );
  const first = above.filter((row) => isFirstLevel(row.label));
  return [{ total, parts: first.length > 0 ? first : above }];
}
