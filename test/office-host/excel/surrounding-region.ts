import type { Area } from '../../../src/domain/cell-address';
import { MOST_COLUMNS, MOST_ROWS } from '../model/area';
import type { SheetModel } from '../model/sheet-model';

/** The block of cells around, up to blank rows and columns: what Ctrl+A marks. */
export function surroundingRegion(sheet: SheetModel, start: Area): Area {
  let area = start;
  for (;;) {
    const wider = {
      top: Math.max(0, area.top - 1),
      left: Math.max(0, area.left - 1),
      bottom: Math.min(MOST_ROWS - 1, area.bottom + 1),
      right: Math.min(MOST_COLUMNS - 1, area.right + 1),
    };
    const next = grow(sheet, area, wider);
    if (
      next.top === area.top &&
      next.left === area.left &&
      next.bottom === area.bottom &&
      next.right === area.right
    ) {
      return area;
    }
    area = next;
  }
}

function grow(sheet: SheetModel, area: Area, wider: Area): Area {
  const next = { ...area };
  for (const { row, column, cell } of sheet.cellsIn(wider)) {
    if (cell.value === null && cell.formula === null) continue;
    next.top = Math.min(next.top, row);
    next.left = Math.min(next.left, column);
    next.bottom = Math.max(next.bottom, row);
    next.right = Math.max(next.right, column);
  }
  return next;
}
