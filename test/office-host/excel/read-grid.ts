import type { Area } from '../../../src/domain/cell-address';
import { columnsOf, isUnbounded, rowsOf } from '../model/area';
import { apiValue, valueType, type Cell } from '../model/cell';
import { shownText } from '../model/shown-text';
import type { SheetModel } from '../model/sheet-model';
import type { OpenWorkbook } from './open-workbook';

/** Beyond this Excel gives null, and no error. */
const MOST_CELLS = 5_000_000;

export function valueGrid(open: OpenWorkbook, sheet: SheetModel, area: Area): unknown {
  open.calculator.refresh();
  return gridOf(sheet, area, ({ value }) => apiValue(value));
}

export function formulaGrid(open: OpenWorkbook, sheet: SheetModel, area: Area): unknown {
  open.calculator.refresh();
  return gridOf(sheet, area, ({ formula, value }) => formula ?? apiValue(value));
}

export function textGrid(open: OpenWorkbook, sheet: SheetModel, area: Area): unknown {
  open.calculator.refresh();
  return gridOf(sheet, area, (cell, row, column) => {
    const isAlone = typeof cell.value === 'number' && sheet.mergeAt(row, column) === null;
    return shownText(cell, isAlone ? (sheet.columnWidths.get(column) ?? null) : null);
  });
}

export function typeGrid(open: OpenWorkbook, sheet: SheetModel, area: Area): unknown {
  open.calculator.refresh();
  return gridOf(sheet, area, ({ value }) => valueType(value));
}

export function formatGrid(sheet: SheetModel, area: Area): unknown {
  return gridOf(sheet, area, ({ format }) => format);
}

/** One value for each cell; null for whole rows and columns, and for more cells than Excel hands over at once. */
function gridOf(
  sheet: SheetModel,
  area: Area,
  of: (cell: Cell, row: number, column: number) => unknown,
): unknown {
  if (isUnbounded(area) || rowsOf(area) * columnsOf(area) > MOST_CELLS) return null;
  return Array.from({ length: rowsOf(area) }, (_, down) =>
    Array.from({ length: columnsOf(area) }, (__, across) => {
      const row = area.top + down;
      const column = area.left + across;
      return of(sheet.cellAt(row, column), row, column);
    }),
  );
}
