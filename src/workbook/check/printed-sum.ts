import { cellAt, type CellRange } from '../../domain/cell-address';
import type { Finding, Severity } from '../../domain/finding';
import { ONE, sumOf, type Decimal } from '../../domain/money/decimal';
import { yuanPer } from '../../domain/money/unit';
import { amountAt, type CellAmount, type PrintedAmount } from '../grid/cell-amount';
import type { TableContext } from '../tables/context';

/** An amount in its base unit, what rounding explains of it, and its cell. */
export type Term = { readonly value: Decimal; readonly halfPlace: Decimal; readonly cell: CellRange };

/** A printed total and the printed parts it should be the sum of. */
export type PrintedSum = {
  readonly identity: string;
  readonly total: Term;
  readonly parts: readonly Term[];
  /** How grave it is when rounding does not explain the difference. */
  readonly severity: Severity;
};

const LEFT_OUT: ReadonlySet<CellAmount['kind']> = new Set(['blank', 'notApplicable']);

/** The amount of a cell as a term; null where the cell is no number. Blank parts count as nothing. */
export function termAt(context: TableContext, row: number, column: number): Term | null {
  const amount = amountAt(context.sheet.cells, row, column);
  return amount.kind === 'number' ? termOf(amount, context, row, column) : null;
}

function termOf(amount: PrintedAmount, { table }: TableContext, row: number, column: number): Term {
  const unit = amount.unit ?? table.unit?.value ?? null;
  const factor = unit === null ? ONE : yuanPer(unit);
  return {
    value: amount.value.times(factor),
    halfPlace: amount.halfPlace.times(factor),
    cell: cellAt(table.range.workbook, table.range.sheet, row, column),
  };
}

/** The printed parts of a sum; null where one is there but cannot be read (#REF!, 约12万), so that nothing is proven. */
export function termsAt(
  context: TableContext,
  places: readonly { readonly row: number; readonly column: number }[],
): readonly Term[] | null {
  const terms: Term[] = [];
  for (const { row, column } of places) {
    const amount = amountAt(context.sheet.cells, row, column);
    if (amount.kind === 'number') terms.push(termOf(amount, context, row, column));
    else if (!LEFT_OUT.has(amount.kind)) return null;
  }
  return terms;
}

/** Nothing where the sum is exact; a note where every term being rounded explains it; else a break. */
export function judgeSum({ identity, total, parts, severity }: PrintedSum): readonly Finding[] {
  if (parts.length === 0) return [];
  const right = sumOf(parts.map((part) => part.value));
  const difference = total.value.minus(right).abs();
  if (difference.eq(0)) return [];
  const explained = total.halfPlace.plus(sumOf(parts.map((part) => part.halfPlace)));
  const cells = [total.cell, ...parts.map((part) => part.cell)];
  const sides = { identity, left: total.value, right, cells };
  if (difference.lte(explained)) return [{ code: 'identityRounded', severity: 'info', ...sides }];
  return [{ code: 'identityBroken', severity, ...sides }];
}
