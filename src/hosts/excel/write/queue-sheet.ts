import { addressInWorkbook } from '../../../domain/cell-address';
import { choiceList, OTHER_CHOICE_QUESTION, PROMPT_CHARACTERS } from '../../../workbook/plan/choice-list';
import { PAGE_FOOTER, PAGE_MARGINS } from '../../../workbook/plan/page-look';
import type { SheetPlan } from '../../../workbook/plan/plan';
import { rangeOf } from '../range-of';
import { columnPoints } from '../column-points';
import { queueLooks } from './queue-looks';
import { sheetGrids, type SheetGrids } from './sheet-grids';

/** Queues all that makes a planned sheet, on a sheet that is blank; nothing is sent before the next sync. */
export function queueSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const grids = sheetGrids(plan);
  queueCells(sheet, plan, grids);
  queueLines(sheet, plan, grids);
  queueValidations(sheet, plan);
  queuePrinting(sheet, plan);
  sheet.showGridlines = false;
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
}

/** A cell that becomes a link is filled and dressed by Excel: so links come first, looks last. */
function queueCells(sheet: Excel.Worksheet, plan: SheetPlan, grids: SheetGrids): void {
  for (const { row, column, link } of plan.cells) {
    if (link === null) continue;
    sheet.getCell(row, column).hyperlink = { documentReference: addressInWorkbook(link) };
  }
  const whole = sheet.getRangeByIndexes(0, 0, grids.rows, grids.columns);
  whole.numberFormat = grids.formats;
  whole.formulas = grids.inputs;
  for (const merge of plan.merges) rangeOf(sheet, merge).merge();
  queueLooks(sheet, plan);
}

/** Rows get their automatic height back first: the sheet may have had other rows before. */
function queueLines(sheet: Excel.Worksheet, plan: SheetPlan, { rows, columns }: SheetGrids): void {
  const hidden = new Set(plan.hiddenColumns);
  const columnProperties = Array.from({ length: columns }, (_, column): Excel.SettableColumnProperties => {
    const width = plan.columnWidths[column];
    const format = width === undefined ? {} : { format: { columnWidth: columnPoints(width) } };
    return hidden.has(column) ? { columnHidden: true } : format;
  });
  const rowProperties = Array.from({ length: rows }, (_, row): Excel.SettableRowProperties => {
    const height = plan.rowHeights.get(row);
    return height === undefined ? {} : { format: { rowHeight: height } };
  });
  const whole = sheet.getRangeByIndexes(0, 0, rows, columns);
  whole.format.autofitRows();
  whole.setColumnProperties(columnProperties);
  whole.setRowProperties(rowProperties);
}

/** Another entry is questioned and not refused. */
function queueValidations(sheet: Excel.Worksheet, { validations }: SheetPlan): void {
  for (const { range, choices, prompt } of validations) {
    const source = choiceList(choices);
    if (source === '') continue;
    const { dataValidation } = rangeOf(sheet, range);
    const message = prompt.slice(0, PROMPT_CHARACTERS);
    dataValidation.rule = { list: { inCellDropDown: true, source } };
    dataValidation.prompt = { showPrompt: message !== '', title: '', message };
    dataValidation.errorAlert = { ...QUESTION, message: OTHER_CHOICE_QUESTION };
  }
}

const QUESTION = { showAlert: true, style: 'Warning', title: '' } as const;

function queuePrinting({ pageLayout }: Excel.Worksheet, { print }: SheetPlan): void {
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins('Inches', PAGE_MARGINS);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = PAGE_FOOTER;
  const { repeatRows } = print;
  if (repeatRows !== null) pageLayout.setPrintTitleRows(`$${repeatRows.first + 1}:$${repeatRows.last + 1}`);
}
