import type { SheetSnapshot } from '../../workbook/snapshot';
import { axisOf, type Axis } from './axis';
import { columnPixels } from './column-pixels';
import { mergeIndex, type MergeIndex } from './merge-index';
import { rowPixels } from './row-pixels';

/** A sheet laid out in pixels: everything that stays the same while it is scrolled. */
export type SheetLayout = {
  readonly sheet: SheetSnapshot;
  readonly date1904: boolean;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: MergeIndex;
};

/** An empty sheet still looks like one, and the last cells do not stick to the edge. */
const FEWEST_ROWS = 30;
const FEWEST_COLUMNS = 10;

/** Lays out a sheet; `everything` also lays out what its author hid. */
export function sheetLayout(sheet: SheetSnapshot, date1904: boolean, everything: boolean): SheetLayout {
  const { cells, merges, columnWidths } = sheet;
  const reach = merges.reduce(
    ({ rows, columns }, { bottom, right }) => ({
      rows: Math.max(rows, bottom + 1),
      columns: Math.max(columns, right + 1),
    }),
    {
      rows: Math.max(FEWEST_ROWS, cells.rowCount + 1),
      columns: Math.max(FEWEST_COLUMNS, cells.columnCount + 1),
    },
  );
  const hiddenRows = everything ? new Set<number>() : sheet.hiddenRows;
  const hiddenColumns = everything ? new Set<number>() : sheet.hiddenColumns;
  const columns = axisOf(reach.columns, hiddenColumns, (column) => columnPixels(columnWidths, column));
  const index = mergeIndex(merges);
  const heights = rowPixels(sheet, columns, index);
  return { sheet, date1904, rows: axisOf(reach.rows, hiddenRows, heights), columns, merges: index };
}
