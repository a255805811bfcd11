import type { Area } from '../../../domain/cell-address';
import { charactersOf } from '../column-points';
import { rangeOf } from '../range-of';
import { hiddenLines, sizeOf } from './hidden-lines';
import type { RawSheet } from './raw-sheet';
import type { SheetOutline } from './read-outline';

/** What is particular to rows and columns of a sheet. */
export type Lines = Pick<RawSheet, 'hiddenRows' | 'hiddenColumns' | 'columnWidths'>;

/** Of a sheet that is empty. */
export const NO_LINES: Lines = { hiddenRows: new Set(), hiddenColumns: new Set(), columnWidths: new Map() };

/** Asks for every column, but for every row only where some are hidden and others not; answered by the next sync. */
export function queueLines(context: Excel.RequestContext, outline: SheetOutline): () => Lines {
  const { id, used } = outline;
  if (used === null) return () => NO_LINES;
  return queueLinesOf(rangeOf(context.workbook.worksheets.getItem(id), used), used, outline);
}

function queueLinesOf(
  range: Excel.Range,
  used: Area,
  { rowsHidden, columnsHidden }: SheetOutline,
): () => Lines {
  const { rows, columns } = sizeOf(used);
  const asked = {
    rows: rowsHidden === null ? range.getRowProperties({ rowHidden: true }) : null,
    columns: range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
  };
  return () => ({
    hiddenRows: hiddenLines(rowsHidden, used.top, rows, asked.rows?.value.map(rowHiddenOf) ?? []),
    hiddenColumns: hiddenLines(columnsHidden, used.left, columns, asked.columns.value.map(columnHiddenOf)),
    columnWidths: widthsOf(asked.columns.value, used.left),
  });
}

function rowHiddenOf({ rowHidden }: Excel.RowProperties): boolean | undefined {
  return rowHidden;
}

function columnHiddenOf({ columnHidden }: Excel.ColumnProperties): boolean | undefined {
  return columnHidden;
}

/** A hidden column is told to have no width; its own is not known. */
function widthsOf(columns: readonly Excel.ColumnProperties[], first: number): Lines['columnWidths'] {
  const widths = columns.flatMap(({ format }, index): readonly (readonly [number, number])[] => {
    const points = format?.columnWidth ?? 0;
    return points > 0 ? [[first + index, charactersOf(points)]] : [];
  });
  return new Map(widths);
}
