import { cellAt, type CellRange } from '../../domain/cell-address';
import { entryAt } from '../../workbook/cell';
import { CELL_LOOKS } from '../../workbook/plan/cell-looks';
import type { PlannedCell, SheetPlan } from '../../workbook/plan/plan';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { cellMap } from './cell-map';
import { plannedText, presentText } from './shown-text';

/** A cell that will show something else than it does now. */
export type ChangedCell = { readonly cell: CellRange; readonly before: string; readonly after: string };

/** How a planned sheet differs from the one that is there, in the order of the rows; cells nobody sees included. */
export function changedCells(
  plan: SheetPlan,
  present: SheetSnapshot,
  workbook: string,
): readonly ChangedCell[] {
  const planned = lastOfEach(plan, workbook);
  const changed = [...planned, ...leftOver(planned, present, workbook)].flatMap((each) => {
    const before = textNow(each, present);
    const after = plannedText(each.planned.content, formatOf(each.planned));
    return before === after ? [] : [{ cell: each.cell, before, after }];
  });
  return changed.sort((a, b) => a.cell.top - b.cell.top || a.cell.left - b.cell.left);
}

type PlacedCell = { readonly cell: CellRange; readonly planned: PlannedCell };

/** Of a cell that was planned twice the later content stands. */
function lastOfEach({ name, cells }: SheetPlan, workbook: string): readonly PlacedCell[] {
  const seen = cellMap<true>();
  return [...cells].reverse().flatMap((planned) => {
    const cell = cellAt(workbook, name, planned.row, planned.column);
    if (seen.get(cell) !== null) return [];
    seen.add(cell, true);
    return [{ cell, planned }];
  });
}

/** Cells that hold something now and will not be written: a rewritten sheet is emptied first. */
function leftOver(
  planned: readonly PlacedCell[],
  { name, cells }: SheetSnapshot,
  workbook: string,
): readonly PlacedCell[] {
  const kept = cellMap<true>();
  for (const { cell } of planned) kept.add(cell, true);
  const found: PlacedCell[] = [];
  for (let row = 0; row < cells.rowCount; row += 1) {
    const end = cells.rowStarts[row + 1] ?? 0;
    for (let entry = cells.rowStarts[row] ?? end; entry < end; entry += 1) {
      const cell = cellAt(workbook, name, row, cells.columns[entry] ?? 0);
      if (kept.get(cell) === null) found.push({ cell, planned: blankCell(cell) });
    }
  }
  return found;
}

function blankCell({ top, left }: CellRange): PlannedCell {
  return { row: top, column: left, content: { kind: 'blank' }, style: 'text', link: null };
}

function textNow({ cell, planned }: PlacedCell, { cells }: SheetSnapshot): string {
  return presentText(cells, entryAt(cells, cell.top, cell.left), formatOf(planned));
}

function formatOf({ style }: PlannedCell) {
  return CELL_LOOKS[style].format;
}
