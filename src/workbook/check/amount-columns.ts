import { isTotalLabel } from '../tables/label';
import type { Period } from '../meaning/period';
import type { Item } from '../tables/item';
import type { ColumnAmount, Nature, TableBlock, TableColumn } from '../tables/table';

/** A column of amounts. */
export type AmountColumn = TableColumn & { readonly amount: ColumnAmount };

/** The columns of a block that hold amounts. */
export function amountColumns({ columns }: TableBlock): readonly AmountColumn[] {
  return columns.flatMap((column) => (column.amount === null ? [] : [{ ...column, amount: column.amount }]));
}

/** Columns that never hold the amount a period asks for. */
const ASIDE: ReadonlySet<Item | null> = new Set<Item | null>([
  'rate',
  'change',
  'runningCost',
  'quantity',
  'netValue',
  'balance',
]);

/** Whether a column may hold an amount of money. */
export const mayHoldAmount = ({ amount }: AmountColumn): boolean => !ASIDE.has(amount.item);

/** Items of a column that holds the whole amount, in order of preference; any other must be the only one. */
const WHOLE: readonly Item[] = ['total', 'amount', 'yearExpenditure', 'yearRevenue'];

/** The column of the whole amounts of a period; one without a period has its table's. */
export function columnOfPeriod(
  block: TableBlock,
  period: Period,
  nature: Nature | null,
): AmountColumn | null {
  const own: Period | null = nature === 'final' ? 'actual' : nature;
  const fitting = amountColumns(block).filter(
    (column) =>
      (column.amount.period ?? own) === period && column.amount.years === 0 && mayHoldAmount(column),
  );
  const whole = WHOLE.map((item) => fitting.find(({ amount }) => amount.item === item)).find(
    (each) => each !== undefined,
  );
  return whole ?? (fitting.length === 1 ? fitting[0] : undefined) ?? null;
}

/**
 * Of the columns of one item the one that holds all of it: the only one, that under the fewest headers (基本支出 beside
 * those of single funds), or its 小计 (编制数 of 行政 and 事业); null where several parts stand side by side.
 */
export function wholeOf(columns: readonly AmountColumn[]): AmountColumn | null {
  if (columns.length <= 1) return columns[0] ?? null;
  const fewest = Math.min(...columns.map(({ headers }) => headers.length));
  const shallow = columns.filter(({ headers }) => headers.length === fewest);
  const summed = shallow.find(({ headers }) => isTotalLabel(headers.at(-1) ?? ''));
  return summed ?? (shallow.length === 1 ? shallow[0] : undefined) ?? null;
}
