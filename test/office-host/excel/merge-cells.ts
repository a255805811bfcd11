import type { Area } from '../../../src/domain/cell-address';
import { boundingArea, intersection } from '../model/area';
import type { SheetModel } from '../model/sheet-model';
import type { OpenWorkbook } from './open-workbook';
import { eachCell } from './write-grid';

/** Joins cells; only the first keeps what it holds. */
export function mergeCells(open: OpenWorkbook, sheet: SheetModel, area: Area, across: boolean): void {
  open.requireUnprotected(sheet);
  if (across) {
    for (let row = area.top; row <= area.bottom; row++)
      mergeOne(open, sheet, { ...area, top: row, bottom: row });
  } else mergeOne(open, sheet, area);
}

/** Parts all joined cells that the area touches. */
export function unmergeCells(open: OpenWorkbook, sheet: SheetModel, area: Area): void {
  open.requireUnprotected(sheet);
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
  open.model.isDirty = true;
}

function mergeOne(open: OpenWorkbook, sheet: SheetModel, area: Area): void {
  const touched = sheet.mergesIn(area);
  const whole = touched.reduce((all, merge) => boundingArea(all, merge), area);
  sheet.merges = sheet.merges.filter((merge) => !touched.includes(merge));
  if (whole.top === whole.bottom && whole.left === whole.right) return;
  sheet.merges = [...sheet.merges, whole];
  eachCell(whole, (row, column) => {
    if (row === whole.top && column === whole.left) return;
    const { value, formula } = sheet.cellAt(row, column);
    if (value !== null || formula !== null)
      open.model.edit(sheet, row, column, { value: null, formula: null });
  });
  open.changed(sheet, whole);
}
