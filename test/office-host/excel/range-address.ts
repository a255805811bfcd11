import { addressInSheet, columnLetters, quotedSheetName, type Area } from '../../../src/domain/cell-address';
import { columnsOf, MOST_COLUMNS, MOST_ROWS, rowsOf } from '../model/area';
import type { SheetModel } from '../model/sheet-model';

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^([A-Z]{1,3}\d+|R\d*C\d*)$/i;

/** The address as `range.address` gives it: with its sheet, quoted where a formula would have to. */
export function addressOf(sheet: SheetModel, area: Area): string {
  return `${sheetPrefix(sheet.name)}!${cellsOf(area)}`;
}

/** The sheet as a formula writes it. */
export function sheetPrefix(name: string): string {
  return PLAIN_NAME.test(name) && !LIKE_A_CELL.test(name) ? name : quotedSheetName(name);
}

function cellsOf(area: Area): string {
  if (columnsOf(area) === MOST_COLUMNS) return `${area.top + 1}:${area.bottom + 1}`;
  if (rowsOf(area) === MOST_ROWS) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  return addressInSheet(area);
}
