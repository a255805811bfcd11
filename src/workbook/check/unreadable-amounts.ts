import { cellAt, type CellRange } from '../../domain/cell-address';
import type { Finding } from '../../domain/finding';
import { holdsFigure } from '../../domain/money/number-text';
import { entryAt, kindOf, textOf } from '../cell';
import { CellKind } from '../snapshot';
import { amountAt } from '../grid/cell-amount';
import type { TableContext } from '../tables/context';
import { summedLedger } from '../ledger/ledger-readings';
import type { CellPlace } from '../ledger/ledger-sums';
import { amountColumns, mayHoldAmount } from './amount-columns';

/** Amounts that nobody could read: without a word they would be missing from every sum. */
export function unreadableAmounts(context: TableContext): readonly Finding[] {
  if (context.table.kind !== 'expenditureLedger') return unreadableTexts(context, textsIn(context));
  const unread = summedLedger(context)?.sums.unread ?? [];
  const of = (kind: CellKind) => unread.filter((place) => kindAt(context, place) === kind);
  return [
    ...unreadableTexts(context, of(CellKind.text)),
    ...errorCells(context, of(CellKind.error)),
    ...uncalculatedCells(context, of(CellKind.formulaWithoutValue)),
  ];
}

function textsIn(context: TableContext): readonly CellPlace[] {
  const { cells } = context.sheet;
  return context.table.blocks.flatMap((block) => {
    const columns = amountColumns(block).filter(mayHoldAmount);
    const places = block.rows.flatMap(({ row }) => columns.map(({ column }) => ({ row, column })));
    return places.filter(
      ({ row, column }) =>
        amountAt(cells, row, column).kind === 'unreadable' &&
        holdsFigure(textOf(cells, entryAt(cells, row, column))),
    );
  });
}

function unreadableTexts(context: TableContext, places: readonly CellPlace[]): readonly Finding[] {
  const [first] = places;
  if (first === undefined) return [];
  const text = textAt(context, first).trim();
  return [{ code: 'amountUnreadable', severity: 'warning', text, cells: cellsOf(context, places) }];
}

function errorCells(context: TableContext, places: readonly CellPlace[]): readonly Finding[] {
  const [first] = places;
  if (first === undefined) return [];
  const value = textAt(context, first);
  return [{ code: 'errorCell', severity: 'error', value, cells: cellsOf(context, places) }];
}

function uncalculatedCells(context: TableContext, places: readonly CellPlace[]): readonly Finding[] {
  if (places.length === 0) return [];
  return [{ code: 'formulaWithoutValue', severity: 'warning', cells: cellsOf(context, places) }];
}

function cellsOf({ table, sheet }: TableContext, places: readonly CellPlace[]): readonly CellRange[] {
  return places.map(({ row, column }) => cellAt(table.range.workbook, sheet.name, row, column));
}

function kindAt({ sheet: { cells } }: TableContext, { row, column }: CellPlace): CellKind | null {
  return kindOf(cells, entryAt(cells, row, column));
}

function textAt({ sheet: { cells } }: TableContext, { row, column }: CellPlace): string {
  return textOf(cells, entryAt(cells, row, column));
}
