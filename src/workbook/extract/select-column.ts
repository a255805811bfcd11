import { isTotalLabel } from '../recognize/label';
import type { TableBlock, TableColumn, TableKind } from '../recognize/table';
import type { ColumnSelector } from './extraction-rule';

const PERIODS: ReadonlySet<string> = new Set([
  'budget',
  'actual',
  'priorBudget',
  'priorActual',
  'adjustedBudget',
  'adjustment',
  'otherBudget',
  'otherActual',
]);

const OTHER_YEARS: ReadonlySet<string> = new Set([
  'priorBudget',
  'priorActual',
  'otherBudget',
  'otherActual',
]);

/** Columns that never hold the amount a period asks for. */
const ASIDE: ReadonlySet<string> = new Set([
  'rate',
  'change',
  'runningCost',
  'quantity',
  'netValue',
  'balance',
]);

/** Items of a column that holds the whole amount, in order of preference; any other must be the only one. */
const WHOLE: readonly (string | null)[] = ['total', 'amount', null, 'yearExpenditure', 'yearRevenue'];

type Facets = { readonly period: string | null; readonly item: string | null };

/** Period and item of an amount column; null for columns of other kinds. */
export function facetsOf(column: TableColumn): Facets | null {
  if (column.role === null) return null;
  const [first = '', second = null] = column.role.split('.');
  if (PERIODS.has(first)) return { period: first, item: second };
  return NOT_AMOUNTS.has(first) ? null : { period: null, item: first };
}

/** Whether a column may hold an amount that a fact is read from. */
export function mayHoldAmount(column: TableColumn): boolean {
  const facets = facetsOf(column);
  return facets !== null && !ASIDE.has(facets.item ?? '');
}

const NOT_AMOUNTS: ReadonlySet<string> = new Set([
  'ordinal',
  'code',
  'label',
  'note',
  'unitColumn',
  'unitCode',
  'documentNumber',
  'method',
  'measures',
  'completion',
  'measureWord',
  'effect',
  'point',
  'answer',
  'proof',
  'date',
  'voucher',
  'summary',
  'expenditureKind',
  'direction',
]);

/** The column a selector means in a block, or null. */
export function selectColumn(
  block: TableBlock,
  selector: ColumnSelector,
  kind: TableKind,
): TableColumn | null {
  if (selector.kind === 'firstNumber') return null;
  const amounts = block.columns.flatMap((column) => {
    const facets = facetsOf(column);
    return facets === null ? [] : [{ column, ...facets }];
  });
  const current = amounts.filter((each) => !OTHER_YEARS.has(each.period ?? ''));
  if (selector.kind === 'firstItem') {
    const columns = selector.items.map((item) => wholeColumn(current, item));
    return columns.find((column) => column !== null) ?? null;
  }
  const own = ownPeriod(kind);
  const of = (period: string) => amounts.filter((each) => (each.period ?? own ?? period) === period);
  if (selector.kind === 'item') {
    const fitting = selector.period === undefined ? current : of(selector.period);
    return wholeColumn(fitting, selector.item);
  }
  const fitting = of(selector.period).filter((each) => !ASIDE.has(each.item ?? ''));
  const whole = WHOLE.map((item) => fitting.find((each) => each.item === item)).find(
    (each) => each !== undefined,
  );
  return (whole ?? (fitting.length === 1 ? fitting[0] : undefined))?.column ?? null;
}

function wholeColumn(
  amounts: readonly { readonly column: TableColumn; readonly item: string | null }[],
  item: string,
): TableColumn | null {
  return wholeOf(amounts.filter((each) => each.item === item).map(({ column }) => column));
}

/**
 * Of the columns of one item the one that holds all of it: the only one, that under the fewest headers (基本支出 beside
 * those of single funds), or its 小计 (编制数 of 行政 and 事业); null where several parts stand side by side.
 */
export function wholeOf(columns: readonly TableColumn[]): TableColumn | null {
  if (columns.length <= 1) return columns[0] ?? null;
  const fewest = Math.min(...columns.map(({ headers }) => headers.length));
  const shallow = columns.filter(({ headers }) => headers.length === fewest);
  const summed = shallow.find(({ headers }) => isTotalLabel(headers.at(-1) ?? ''));
  return summed ?? (shallow.length === 1 ? shallow[0] : undefined) ?? null;
}

/** What columns without a period print in a table of this kind. */
export function ownPeriod(kind: TableKind): 'budget' | 'actual' | null {
  if (kind.startsWith('budget') && kind !== 'budgetAdjustments') return 'budget';
  return kind.startsWith('final') ? 'actual' : null;
}
