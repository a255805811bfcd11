import { rangeOf } from '../range-of';
import { queueFilter } from './capture-filter';
import type { CapturedCells, CapturedLayout, CapturedSheet } from './captured-sheet';

/** Queues the way back: the sheet is cleared and becomes what was captured. Nothing is sent before the next sync. */
export function queueRestore(
  sheet: Excel.Worksheet,
  { cells, columns, layout, filter }: CapturedSheet,
): void {
  sheet.getRange().clear();
  queueClear(sheet);
  if (cells !== null) queueCells(sheet, cells);
  sheet.getRangeByIndexes(0, 0, 1, columns.length).setColumnProperties(columns);
  queueLayout(sheet, layout);
  queueFilter(sheet, filter);
}

/** Takes away what clearing cells leaves behind. The sheet itself stays: formulas that refer to it hold. */
export function queueClear(sheet: Excel.Worksheet): void {
  const whole = sheet.getRange();
  whole.unmerge();
  whole.dataValidation.clear();
  whole.columnHidden = false;
  whole.rowHidden = false;
  sheet.freezePanes.unfreeze();
}

/** Number formats come before texts: in a cell for text, text is text as it stands. */
function queueCells(sheet: Excel.Worksheet, cells: CapturedCells): void {
  const range = rangeOf(sheet, cells.used);
  for (const { row, column, hyperlink } of cells.links) range.getCell(row, column).hyperlink = hyperlink;
  range.numberFormat = cells.formats;
  range.formulas = cells.inputs;
  for (const merge of cells.merges) rangeOf(sheet, merge).merge();
  range.setCellProperties(cells.looks);
  range.setRowProperties(cells.rows);
  for (const { area, rule, prompt, errorAlert } of cells.validations) {
    const { dataValidation } = rangeOf(sheet, area);
    dataValidation.rule = rule;
    dataValidation.prompt = prompt;
    dataValidation.errorAlert = errorAlert;
  }
}

function queueLayout(sheet: Excel.Worksheet, layout: CapturedLayout): void {
  const { frozenRows, showGridlines, page, footer, titleRows } = layout;
  const { freezePanes, pageLayout } = sheet;
  sheet.showGridlines = showGridlines;
  if (frozenRows > 0) freezePanes.freezeRows(frozenRows);
  pageLayout.set(page);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
  if (titleRows !== null) pageLayout.setPrintTitleRows(titleRows);
}
