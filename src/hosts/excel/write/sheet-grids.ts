import type { PlannedCell, SheetPlan } from '../../../workbook/plan/plan';
import { cellFormatOf, numberFormatOf } from './cell-format';
import { cellInput } from './cell-input';
import { planExtent } from './plan-extent';

/** A planned sheet as rectangles from A1 on, each written by one call. */
export type SheetGrids = {
  readonly rows: number;
  readonly columns: number;
  readonly inputs: (string | number)[][];
  readonly formats: string[][];
  readonly looks: Excel.SettableCellProperties[][];
};

/** Lays the cells of a plan out; cells it does not name stay blank and plain. */
export function sheetGrids(plan: SheetPlan): SheetGrids {
  const { rows, columns } = planExtent(plan);
  const grid = <T>(of: (cell: PlannedCell) => T, blank: () => T): T[][] => {
    const laid = Array.from({ length: rows }, () => Array.from({ length: columns }, blank));
    for (const cell of plan.cells) {
      const row = laid[cell.row];
      if (row !== undefined) row[cell.column] = of(cell);
    }
    return laid;
  };
  return {
    rows,
    columns,
    inputs: grid<string | number>(
      ({ content }) => cellInput(content),
      () => '',
    ),
    formats: grid(
      ({ style }) => numberFormatOf(style),
      () => 'General',
    ),
    looks: covered(
      grid(
        ({ style }) => cellFormatOf(style),
        (): Excel.SettableCellProperties => ({}),
      ),
      plan.merges,
    ),
  };
}

/** Cells that a merge covers look like its first one, so that its border runs all around. */
function covered<T>(looks: T[][], merges: SheetPlan['merges']): T[][] {
  for (const { top, left, bottom, right } of merges) {
    const first = looks[top]?.[left];
    if (first === undefined) continue;
    for (const row of looks.slice(top, bottom + 1)) row.fill(first, left, right + 1);
  }
  return looks;
}
