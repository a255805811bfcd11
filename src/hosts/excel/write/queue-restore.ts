import { rangeOf } from '../range-of';
import type { CapturedSheet } from './captured-sheet';

/** Queues the way back: the sheet is cleared and becomes what was captured. Nothing is sent before the next sync. */
export function queueRestore(sheet: Excel.Worksheet, captured: CapturedSheet): void {
  queueClear(sheet);
  const { used, inputs, formats, looks, columns, rows } = captured;
  const range = rangeOf(sheet, used);
  range.numberFormat = formats;
  range.formulas = inputs;
  for (const merge of captured.merges) rangeOf(sheet, merge).merge();
  range.setCellProperties(looks);
  range.setColumnProperties(columns);
  range.setRowProperties(rows);
  for (const { area, rule, prompt } of captured.validations) {
    const { dataValidation } = rangeOf(sheet, area);
    dataValidation.rule = rule;
    dataValidation.prompt = prompt;
  }
  queueLayout(sheet, captured);
}

/** Blank and plain, but still there: formulas that refer to the sheet hold. */
export function queueClear(sheet: Excel.Worksheet): void {
  const whole = sheet.getRange();
  whole.unmerge();
  whole.clear();
  whole.dataValidation.clear();
  whole.columnHidden = false;
  sheet.freezePanes.unfreeze();
}

function queueLayout(
  { freezePanes, pageLayout }: Excel.Worksheet,
  { frozenRows, orientation, zoom, titleRows }: CapturedSheet,
): void {
  if (frozenRows > 0) freezePanes.freezeRows(frozenRows);
  pageLayout.orientation = orientation;
  pageLayout.zoom = zoom;
  if (titleRows !== null) pageLayout.setPrintTitleRows(titleRows);
}
