import { hiddenLines, sizeOf } from './hidden-lines';
import type { SheetOutline } from './read-outline';

/** The hidden rows and columns of a sheet. */
export type HiddenLines = {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
};

const NONE: HiddenLines = { rows: new Set(), columns: new Set() };

/** Asks line by line only where some lines are hidden and others not; the answers come with the next sync. */
export function queueHidden(
  context: Excel.RequestContext,
  { id, used, rowsHidden, columnsHidden }: SheetOutline,
): () => HiddenLines {
  if (used === null) return () => NONE;
  const { rows, columns } = sizeOf(used);
  const sheet = context.workbook.worksheets.getItem(id);
  const range = () => sheet.getRangeByIndexes(used.top, used.left, rows, columns);
  const eachRow = rowsHidden === null ? range().getRowProperties({ rowHidden: true }) : null;
  const eachColumn = columnsHidden === null ? range().getColumnProperties({ columnHidden: true }) : null;
  return () => ({
    rows: hiddenLines(rowsHidden, used.top, rows, eachRow?.value.map(({ rowHidden }) => rowHidden) ?? []),
    columns: hiddenLines(
      columnsHidden,
      used.left,
      columns,
      eachColumn?.value.map(({ columnHidden }) => columnHidden) ?? [],
    ),
  });
}
