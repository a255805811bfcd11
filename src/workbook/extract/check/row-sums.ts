import { cleanText, isFirstLevel, isNumbered } from '../../recognize/label';
import type { TableBlock, TableColumn, TableRow } from '../../recognize/table';
import type { TableContext } from '../context';
import { facetsOf } from '../select-column';
import { termAt, type PrintedSum } from './printed-sum';
import type { Severity } from '../../../domain/finding';

/** A row that prints a sum, and the rows it sums up. */
type RowSum = { readonly total: TableRow; readonly parts: readonly TableRow[]; readonly severity: Severity };

const NO_SUMS: ReadonlySet<string> = new Set(['rate', 'change', 'balance', 'quantity', 'debit', 'credit']);

/** The sums down the rows that a table prints, for every amount column. */
export function rowSums(context: TableContext): readonly PrintedSum[] {
  return context.table.blocks.flatMap((block) => {
    const columns = block.columns.filter(isSummed);
    return sumsOf(context, block).flatMap((sum) =>
      columns.flatMap((column) => inColumn(context, sum, column)),
    );
  });
}

function isSummed(column: TableColumn): boolean {
  const facets = facetsOf(column);
  return facets !== null && !NO_SUMS.has(facets.item ?? '');
}

function inColumn(context: TableContext, sum: RowSum, column: TableColumn): readonly PrintedSum[] {
  const total = termAt(context, sum.total.row, column.column);
  if (total === null) return [];
  const parts = sum.parts
    .map((row) => termAt(context, row.row, column.column))
    .filter((part) => part !== null);
  const identity = `${context.table.title}：${sum.total.label}（${column.headers.join('/')}）＝各项之和`;
  return [{ identity, total, parts, severity: sum.severity }];
}

function sumsOf(context: TableContext, block: TableBlock): readonly RowSum[] {
  switch (context.table.kind) {
    case 'budgetRevenueExpenditure':
    case 'finalRevenueExpenditure':
    case 'finalFiscalRevenueExpenditure':
      return revenueExpenditureSums(block);
    case 'budgetExpenditureByFunction':
    case 'budgetBasicExpenditure':
    case 'finalRevenueByFunction':
    case 'finalExpenditureByFunction':
    case 'finalFiscalExpenditureByFunction':
    case 'finalBasicExpenditure':
      return codedSums(block);
    case 'projectExpenditure':
    case 'budgetAdjustments':
    case 'procurement':
    case 'fixedAssets':
    case 'staff':
      return listSums(block);
    case 'cover':
    case 'budgetThreePublic':
    case 'finalThreePublic':
    case 'keyWork':
    case 'evidence':
    case 'expenditureLedger':
      return [];
  }
}

/** 本年合计 = its items 一、二、…; 总计 = 本年合计 + what is brought or carried over. */
function revenueExpenditureSums(block: TableBlock): readonly RowSum[] {
  const totals = block.rows.filter((row) => row.total);
  const [first, second] = totals;
  if (first === undefined) return [];
  const items = block.rows.filter((row) => row.row < first.row && isFirstLevel(row.label));
  const ofYear: RowSum = { total: first, parts: items, severity: 'error' };
  if (second === undefined) return [ofYear];
  const carried = block.rows.filter(
    (row) => row.row > first.row && row.row < second.row && row.label !== '' && !isNumbered(row.label),
  );
  return [ofYear, { total: second, parts: [first, ...carried], severity: 'error' }];
}

/** 合计 = classes; a class or 款 = the codes below it. Repeated codes (several units in one table) prove nothing. */
function codedSums(block: TableBlock): readonly RowSum[] {
  const coded = block.rows.flatMap((row) =>
    row.code === null || row.total ? [] : [{ row, code: row.code }],
  );
  const codes = new Map(coded.map(({ row, code }) => [code, row]));
  if (codes.size < coded.length) return [];
  const children = new Map<string, TableRow[]>();
  for (const { row, code } of coded) {
    const parent = parentOf(code, codes);
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [row]);
    else siblings.push(row);
  }
  const total = block.rows.find((row) => row.total);
  const top: readonly RowSum[] =
    total === undefined ? [] : [{ total, parts: children.get('') ?? [], severity: 'error' }];
  const inner = coded.map(({ row, code }): RowSum => ({
    total: row,
    parts: children.get(code) ?? [],
    severity: 'warning',
  }));
  return [...top, ...inner];
}

function parentOf(code: string, codes: ReadonlyMap<string, TableRow>): string {
  for (let length = code.length - 1; length >= 3; length -= 1) {
    const prefix = code.slice(0, length);
    if (codes.has(prefix)) return prefix;
  }
  return '';
}

/** 合计 = the rows above it, without those that only say 其中. */
function listSums(block: TableBlock): readonly RowSum[] {
  const total = block.rows.find((row) => row.total);
  if (total === undefined) return [];
  const parts = block.rows.filter(
    (row) => row.row < total.row && row.label !== '' && !cleanText(row.label).startsWith('其中'),
  );
  return [{ total, parts, severity: 'error' }];
}
