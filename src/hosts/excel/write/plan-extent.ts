import type { SheetPlan } from '../../../workbook/plan/plan';

/** How many rows and columns a planned sheet reaches over, at least one each. */
export function planExtent({ cells, columnWidths, merges }: SheetPlan): {
  readonly rows: number;
  readonly columns: number;
} {
  let rows = 1;
  let columns = Math.max(1, columnWidths.length);
  for (const { row, column } of cells) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  for (const { bottom, right } of merges) {
    rows = Math.max(rows, bottom + 1);
    columns = Math.max(columns, right + 1);
  }
  return { rows, columns };
}
