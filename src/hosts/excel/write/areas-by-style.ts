import type { Area } from '../../../domain/cell-address';
import type { PlannedStyle, SheetPlan } from '../../../workbook/plan/plan';
import { planExtent } from './plan-extent';

type StyleGrid = (PlannedStyle | null)[][];

/** The cells of each style as few rectangles. Cells that a merge covers look like its first one: borders run all around. */
export function areasByStyle(plan: SheetPlan): ReadonlyMap<PlannedStyle, readonly Area[]> {
  const byStyle = new Map<PlannedStyle, Area[]>();
  /** Where a rectangle that reaches down to the row above stands in its list, by its columns and style. */
  let above = new Map<string, number>();
  styleGrid(plan).forEach((line, row) => {
    const here = new Map<string, number>();
    for (const { style, left, right } of runs(line)) {
      const areas = byStyle.get(style) ?? [];
      byStyle.set(style, areas);
      const key = `${left},${right},${style}`;
      const at = above.get(key) ?? areas.length;
      areas[at] = { top: areas[at]?.top ?? row, left, bottom: row, right };
      here.set(key, at);
    }
    above = here;
  });
  return byStyle;
}

function styleGrid(plan: SheetPlan): StyleGrid {
  const { rows, columns } = planExtent(plan);
  const grid: StyleGrid = Array.from({ length: rows }, () =>
    new Array<PlannedStyle | null>(columns).fill(null),
  );
  for (const { row, column, style } of plan.cells) grid[row]?.splice(column, 1, style);
  for (const { top, left, bottom, right } of plan.merges) {
    const first = grid[top]?.[left] ?? null;
    for (const line of grid.slice(top, bottom + 1)) line.fill(first, left, right + 1);
  }
  return grid;
}

type Run = { readonly style: PlannedStyle; readonly left: number; readonly right: number };

/** Neighbours of one style in a row. */
function runs(line: StyleGrid[number]): readonly Run[] {
  const found: Run[] = [];
  line.forEach((style, column) => {
    if (style === null) return;
    const last = found.at(-1);
    if (last?.style === style && last.right === column - 1) {
      found[found.length - 1] = { ...last, right: column };
    } else found.push({ style, left: column, right: column });
  });
  return found;
}
