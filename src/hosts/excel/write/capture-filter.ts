import { areaOfRange } from '../area-of-range';
import { rangeOf } from '../range-of';
import type { CapturedFilter } from './captured-sheet';

/** Queues the reading of a sheet's filter; it can be had after the next sync, null where there is none. */
export function queueFilterCapture({ autoFilter }: Excel.Worksheet): () => CapturedFilter | null {
  autoFilter.load('isDataFiltered');
  const cells = autoFilter.getRangeOrNullObject();
  cells.load('rowIndex,columnIndex,rowCount,columnCount');
  return () => filterOver(cells, autoFilter);
}

function filterOver(cells: Excel.Range, { isDataFiltered }: Excel.AutoFilter): CapturedFilter | null {
  return cells.isNullObject ? null : { area: areaOfRange(cells), isSet: isDataFiltered };
}

/**
 * Queues that a filter goes with what it hides: values that are written into rows a filter hides are left out or land in
 * other rows (OfficeDev/office-js#224).
 */
export function queueFilterRemoval(sheet: Excel.Worksheet, filter: CapturedFilter | null): void {
  if (filter !== null) sheet.autoFilter.remove();
}

/** Queues that the cells can be filtered again. All rows show: Excel does not take the criteria that it gave (#1226). */
export function queueFilter(sheet: Excel.Worksheet, filter: CapturedFilter | null): void {
  if (filter !== null) sheet.autoFilter.apply(rangeOf(sheet, filter.area));
}
