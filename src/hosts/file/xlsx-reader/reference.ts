import { columnIndex } from '../../../domain/cell-address';
import type { MergedArea } from '../../../workbook/snapshot';
import { isInGrid } from '../../../workbook/grid';

/** The area of a reference such as A1:C3 or A1; null where it is none. */
export function areaOf(reference: string): MergedArea | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(reference);
  if (found === null) return null;
  const [, left = '', top = '', right = left, bottom = top] = found;
  const area = {
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom) - 1,
    right: columnIndex(right),
  };
  return isInGrid(area.top, area.left) && isInGrid(area.bottom, area.right) ? area : null;
}
