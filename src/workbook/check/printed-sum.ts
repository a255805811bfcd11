import { cellAt, type CellRange } from '../../domain/cell-address';
import type { Finding, Severity } from '../../domain/finding';
import { ONE, sumOf, type Decimal } from '../../domain/money/decimal';
import { yuanPer } from '../../domain/money/unit';
import { amountAt, type CellAmount } from '../grid/cell-amount';
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

const READ: ReadonlySet<CellAmount['kind']> = new Set(['number', 'blank', 'notApplicable']);

/** The amount of a cell as a term; null where the cell is no number. Blank parts count as nothing. */
export function termAt({ table, sheet }: TableContext, row: number, column: number): Term | null {
  const amount = amountAt(sheet.cells, row, column);
  if (amount.kind !== 'number') return null;
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
  const { cells } = context.sheet;
  const isRead = ({ row, column }: { readonly row: number; readonly column: number }) =>
    READ.has(amountAt(cells, row, column).kind);
  if (!places.every(isRead)) return null;
  return places.flatMap(({ row, column }) => termAt(context, row, column) ?? []);
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
