import { isValidFormat } from 'numfmt';
import type { Area } from '../../../src/domain/cell-address';
import { columnsOf, intersection, isUnbounded, rowsOf } from '../model/area';
import type { SheetModel } from '../model/sheet-model';
import { typedInput } from '../model/typed-input';
import { invalidArgument } from '../protocol/api-error';
import type { OpenWorkbook } from './open-workbook';

const MOST_CHARACTERS = 32_767;
const MOST_FORMULA_CHARACTERS = 8_192;

/**
 * Writes values or formulas as if typed; null leaves a cell as it is, one value alone fills all cells. Rows that a filter
 * hides are left out (OfficeDev/office-js#224).
 */
export function writeInputs(open: OpenWorkbook, sheet: SheetModel, area: Area, inputs: unknown): void {
  const writable = boundedArea(sheet, area);
  if (writable === null) return;
  const inputAt = gridReader(writable, inputs);
  open.requireUnlocked(sheet, writable);
  eachCell(writable, (row, column) => {
    const input = inputAt(row - writable.top, column - writable.left);
    if (input === null || input === undefined || isCovered(sheet, row, column)) return;
    if (sheet.filter?.rows.has(row) === true) return;
    requireLength(input);
    const { formula, value, format } = typedInput(input, sheet.cellAt(row, column).format);
    open.model.edit(sheet, row, column, { formula, value, ...(format === null ? {} : { format }) });
  });
  open.changed(sheet, writable);
}

/** Writes number formats, in the notation of an English Excel. */
export function writeFormats(open: OpenWorkbook, sheet: SheetModel, area: Area, formats: unknown): void {
  open.requireUnprotected(sheet);
  const writable = boundedArea(sheet, area);
  if (writable === null) return;
  const formatAt = gridReader(writable, formats);
  eachCell(writable, (row, column) => {
    const format = formatAt(row - writable.top, column - writable.left);
    if (format === null || format === undefined) return;
    if (typeof format !== 'string' || !isValidFormat(format))
      throw invalidArgument('There is no such number format.');
    open.model.edit(sheet, row, column, { format });
  });
}

/** Whole rows and columns are written as far as the sheet is used. */
export function boundedArea(sheet: SheetModel, area: Area): Area | null {
  if (!isUnbounded(area)) return area;
  const used = sheet.usedArea(false);
  return used === null ? null : intersection(used, area);
}

/** Visits the cells row by row. */
export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) visit(row, column);
  }
}

function gridReader(area: Area, grid: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(grid)) return () => grid;
  const rows: readonly unknown[] = grid;
  const fits =
    rows.length === rowsOf(area) && rows.every((row) => Array.isArray(row) && row.length === columnsOf(area));
  if (!fits) throw invalidArgument('The number of rows or columns does not match the range.');
  return (row, column) => (rows[row] as readonly unknown[])[column];
}

/** Excel keeps no value under the first cell's cover. */
function isCovered(sheet: SheetModel, row: number, column: number): boolean {
  const merge = sheet.mergeAt(row, column);
  return merge !== null && (merge.top !== row || merge.left !== column);
}

function requireLength(input: unknown): void {
  if (typeof input !== 'string') return;
  const most = input.startsWith('=') ? MOST_FORMULA_CHARACTERS : MOST_CHARACTERS;
  if (input.length > most) throw invalidArgument(`A cell takes ${most} characters.`);
}
