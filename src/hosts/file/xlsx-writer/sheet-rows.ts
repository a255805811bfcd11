import type { Area } from '../../../domain/cell-address';
import type { PlannedCell, SheetPlan } from '../../../workbook/plan/plan';
import type { StylePositions } from './add-styles';
import { cellXml } from './cell-xml';

/** Excel's limit in points. */
const TALLEST_ROW = 409;

type Row = Map<number, PlannedCell>;

/** The rows with their cells in order. Cells that a merge covers get its style, so that its border runs all around. */
export function sheetDataXml(plan: SheetPlan, styles: StylePositions): string {
  const rows = rowsOf(plan);
  const numbers = [...rows.keys()].sort((a, b) => a - b);
  const xml = numbers.map((row) => {
    const cells = [...(rows.get(row) ?? [])].sort(([a], [b]) => a - b);
    const content = cells.map(([, cell]) => cellXml(cell, styles.get(cell.style) ?? 0)).join('');
    return `<row r="${row + 1}"${heightAttributes(plan.rowHeights.get(row))}>${content}</row>`;
  });
  return `<sheetData>${xml.join('')}</sheetData>`;
}

function heightAttributes(points: number | undefined): string {
  return points === undefined ? '' : ` ht="${Math.min(points, TALLEST_ROW)}" customHeight="1"`;
}

function rowsOf(plan: SheetPlan): Map<number, Row> {
  const rows = new Map<number, Row>();
  const rowAt = (row: number): Row => {
    const known = rows.get(row) ?? new Map<number, PlannedCell>();
    rows.set(row, known);
    return known;
  };
  for (const cell of plan.cells) rowAt(cell.row).set(cell.column, cell);
  for (const row of plan.rowHeights.keys()) rowAt(row);
  for (const merge of plan.merges) coverMerge(merge, rowAt);
  return rows;
}

function coverMerge(area: Area, rowAt: (row: number) => Row): void {
  const first = rowAt(area.top).get(area.left);
  if (first === undefined) return;
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = rowAt(row);
    for (let column = area.left; column <= area.right; column += 1) {
      if (!cells.has(column)) {
        cells.set(column, { ...first, row, column, content: { kind: 'blank' }, link: null });
      }
    }
  }
}
