import { cellAt, type Area, type CellRange } from '../../domain/cell-address';
import type { Finding } from '../../domain/finding';
import { textOf } from '../cell';
import { CellKind, type SheetSnapshot, type WorkbookSnapshot } from '../snapshot';

/**
 * What people have to mend inside the tables of a workbook whose formulas were calculated as far as they can be: of each
 * sheet one finding for every error value, and one for the formulas that still have none, with all their cells.
 */
export function brokenCells(workbook: WorkbookSnapshot, tables: readonly CellRange[]): readonly Finding[] {
  return workbook.sheets.flatMap((sheet) => {
    const areas = tables.filter((table) => table.workbook === workbook.name && table.sheet === sheet.name);
    return areas.length === 0 ? [] : brokenCellsOf(sheet, workbook.name, areas);
  });
}

function brokenCellsOf(sheet: SheetSnapshot, workbook: string, areas: readonly Area[]): readonly Finding[] {
  const errors = new Map<string, CellRange[]>();
  const uncalculated: CellRange[] = [];
  const { cells } = sheet;
  for (let row = 0; row < cells.rowCount; row += 1) {
    for (let entry = cells.rowStarts[row] ?? 0; entry < (cells.rowStarts[row + 1] ?? 0); entry += 1) {
      const kind = cells.kinds[entry];
      if (kind !== CellKind.error && kind !== CellKind.formulaWithoutValue) continue;
      const column = cells.columns[entry] ?? 0;
      if (!areas.some((area) => holds(area, row, column))) continue;
      const cell = cellAt(workbook, sheet.name, row, column);
      if (kind === CellKind.formulaWithoutValue) uncalculated.push(cell);
      else listOf(errors, textOf(cells, entry)).push(cell);
    }
  }
  return [
    ...[...errors].map(([value, found]): Finding => ({
      code: 'errorCell',
      severity: 'error',
      value,
      cells: found,
    })),
    ...(uncalculated.length === 0 ? [] : [withoutValue(uncalculated)]),
  ];
}

const withoutValue = (cells: readonly CellRange[]): Finding => ({
  code: 'formulaWithoutValue',
  severity: 'warning',
  cells,
});

const holds = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

function listOf(lists: Map<string, CellRange[]>, key: string): CellRange[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
