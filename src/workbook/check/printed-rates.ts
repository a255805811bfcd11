import { cellAt } from '../../domain/cell-address';
import type { Finding } from '../../domain/finding';
import { HUNDRED, ONE, decimal, type Decimal } from '../../domain/money/decimal';
import type { Item } from '../tables/item';
import type { TableColumn, TableRow } from '../tables/table';
import { amountAt, type PrintedAmount } from '../grid/cell-amount';
import type { TableContext } from '../tables/context';
import { amountColumns, type AmountColumn } from './amount-columns';

const RATE_HEADER = /执行率|完成率|控制率|增减率|增减%|增减\(%\)|增减幅|增长率|变动率/;
const NO_OPERANDS: ReadonlySet<Item | null> = new Set<Item | null>(['rate', 'change', 'quantity']);
/** More amounts in a row than this can be combined to almost any rate. */
const MOST_OPERANDS = 4;
/** 0.01 percentage points, which reviewers overlook. */
const LEAST_TOLERANCE = decimal('0.0001');

/** Rates printed beside amounts (执行率, 增减%) that no two amounts of their row come to. */
export function printedRates(context: TableContext): readonly Finding[] {
  return context.table.blocks.flatMap((block) => {
    const rates = block.columns.filter((column) => RATE_HEADER.test(column.headers.at(-1) ?? ''));
    const operands = amountColumns(block).filter(isOperand);
    if (operands.length < 2 || operands.length > MOST_OPERANDS) return [];
    return rates.flatMap((rate) => block.rows.flatMap((row) => wrongRate(context, row, rate, operands)));
  });
}

const isOperand = ({ amount }: AmountColumn): boolean => !NO_OPERANDS.has(amount.item);

function wrongRate(
  context: TableContext,
  row: TableRow,
  rate: TableColumn,
  operands: readonly TableColumn[],
): readonly Finding[] {
  const numberAt = (column: number) => {
    const amount = amountAt(context.sheet.cells, row.row, column);
    return amount.kind === 'number' ? amount : null;
  };
  const printed = numberAt(rate.column);
  const amounts = operands.flatMap(({ column }) => numberAt(column)?.value ?? []);
  const rates = ratesOf(amounts);
  if (printed === null || rates.length === 0 || rates.some((each) => means(printed, each))) return [];
  const { workbook, sheet } = context.table.range;
  const place = (column: number) => cellAt(workbook, sheet, row.row, column);
  const cells = [place(rate.column), ...operands.map(({ column }) => place(column))];
  const identity = `${context.table.title}：${row.label}（${rate.headers.join('/')}）`;
  return [{ code: 'printedRateWrong', severity: 'warning', identity, printed: printed.printed, cells }];
}

/** a ÷ b and (a − b) ÷ b of every two amounts. */
function ratesOf(amounts: readonly Decimal[]): readonly Decimal[] {
  return amounts.flatMap((a, index) =>
    amounts.flatMap((b, other) => {
      if (index === other || b.eq(0)) return [];
      const share = a.div(b);
      return [share, share.minus(ONE)];
    }),
  );
}

/** Whether a printed rate (98.46%, 0.9846 or 98.46) is this one, rounded. */
function means({ value, halfPlace, percent }: PrintedAmount, rate: Decimal): boolean {
  const within = (printed: Decimal, tolerance: Decimal) => {
    const limit = tolerance.gt(LEAST_TOLERANCE) ? tolerance : LEAST_TOLERANCE;
    return printed.minus(rate).abs().lte(limit);
  };
  return within(value, halfPlace) || (!percent && within(value.div(HUNDRED), halfPlace.div(HUNDRED)));
}
