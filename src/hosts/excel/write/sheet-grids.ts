import type { PlannedCell, SheetPlan } from '../../../workbook/plan/plan';
import { cellInput } from './cell-input';
import { numberFormatOf } from './number-format';
import { planExtent } from './plan-extent';

/** What a planned sheet holds as rectangles from A1 on, each written by one call. */
export type SheetGrids = {
  readonly rows: number;
  readonly columns: number;
  readonly inputs: (string | number)[][];
  readonly formats: string[][];
};

/** Lays the cells of a plan out; cells it does not name stay blank and plain. */
export function sheetGrids(plan: SheetPlan): SheetGrids {
  const { rows, columns } = planExtent(plan);
  const grid = <T>(of: (cell: PlannedCell) => T, blank: T): T[][] => {
    const laid = Array.from({ length: rows }, () => new Array<T>(columns).fill(blank));
    for (const cell of plan.cells) laid[cell.row]?.splice(cell.column, 1, of(cell));
    return laid;
  };
  return {
    rows,
    columns,
    inputs: grid<string | number>(({ content }) => cellInput(content), ''),
    formats: grid(({ style }) => numberFormatOf(style), 'General'),
  };
}
