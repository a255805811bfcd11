import { cleanText } from '../tables/label';
import type { Item } from '../tables/item';
import type { TableBlock, TableKind, TableRow } from '../tables/table';
import type { TableContext } from '../tables/context';
import { amountColumns, type AmountColumn } from './amount-columns';
import { codedSums, type CodedColumn, type PlacedSum } from './coded-sums';
import { termAt, termsAt, type PrintedSum } from './printed-sum';

const NO_SUMS: ReadonlySet<Item | null> = new Set<Item | null>([
  'rate',
  'change',
  'balance',
  'quantity',
  'debit',
  'credit',
]);

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
  revenueExpenditure: 'twoSided',
  revenueByFunction: 'coded',
  expenditureByFunction: 'coded',
  basicExpenditure: 'coded',
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
    amountColumns(block)
      .filter(isSummed)
      .map(({ column }) => ({ block, column })),
  );
  if (columns.every((each) => each.length === 1)) return [columns.flat()];
  return columns.flat().map((column) => [column]);
}

const isSummed = ({ amount }: AmountColumn): boolean => !NO_SUMS.has(amount.item);

type RowSum = { readonly total: TableRow; readonly parts: readonly TableRow[] };

function inEveryColumn(block: TableBlock, sums: readonly RowSum[]): readonly PlacedSum[] {
  const columns = amountColumns(block).filter(isSummed);
  return sums.flatMap(({ total, parts }) =>
    columns.map(({ column }): PlacedSum => {
      const placed = parts.map((row) => ({ row, column }));
      return { total: { row: total, column }, parts: placed, severity: 'error' };
    }),
  );
}

/** The rows of the outermost numbering; none where no row is numbered. */
function firstLevel(rows: readonly TableRow[]): readonly TableRow[] {
  const outermost = Math.min(...rows.flatMap(({ level }) => level ?? []));
  return rows.filter(({ level }) => level === outermost);
}

const isPart = ({ label }: TableRow): boolean => cleanText(label).startsWith('其中');

/** 本年合计 = its items 一、二、…; 总计 = 本年合计 + what is brought or carried over. */
function revenueExpenditureSums(block: TableBlock): readonly RowSum[] {
  const [first, second] = block.rows.filter((row) => row.total);
  if (first === undefined) return [];
  const items = firstLevel(block.rows.filter((row) => row.row < first.row));
  if (second === undefined) return [{ total: first, parts: items }];
  const carried = block.rows.filter(
    (row) =>
      row.row > first.row && row.row < second.row && row.label !== '' && row.level === null && !isPart(row),
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
  const above = block.rows.filter((row) => row.row < total.row && row.label !== '' && !isPart(row));
  const first = firstLevel(above);
  return [{ total, parts: first.length > 0 ? first : above }];
}
