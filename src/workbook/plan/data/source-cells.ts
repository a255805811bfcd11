import type { CellRange } from '../../../domain/cell-address';
import type { CellColumns, WorkbookSnapshot } from '../../snapshot';
import { isOwnSheet } from '../own-sheet';

/**
 * The cells of a source's sheet; null where the source is in another file, or in a sheet of ours, which is written anew
 * and would refer to itself.
 */
export function sourceCells(source: CellRange, workbook: WorkbookSnapshot): CellColumns | null {
  if (source.workbook !== workbook.name) return null;
  const sheet = workbook.sheets.find(({ name }) => name === source.sheet);
  return sheet === undefined || isOwnSheet(sheet) ? null : sheet.cells;
}
