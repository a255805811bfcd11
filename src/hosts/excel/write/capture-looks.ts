import type { CapturedCells, CapturedLink } from './captured-sheet';

const LOOKS: Excel.CellPropertiesLoadOptions = {
  hyperlink: true,
  format: {
    font: {
      name: true,
      size: true,
      color: true,
      underline: true,
      bold: true,
      italic: true,
      strikethrough: true,
    },
    fill: { color: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/** What Excel calls the colour of a cell that is not filled. */
const UNFILLED = '#FFFFFF';

/** Queues the reading of how cells look and how high rows are; it can be had after the next sync. */
export function queueLooksCapture(used: Excel.Range): () => Pick<CapturedCells, 'looks' | 'links' | 'rows'> {
  const looks = used.getCellProperties(LOOKS);
  const rows = used.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  return () => ({
    looks: looks.value.map((row) => row.map(settableLook)),
    links: looks.value.flatMap((cells, row) =>
      cells.flatMap(({ hyperlink }, column) => linkAt(row, column, hyperlink)),
    ),
    rows: rows.value.map(({ rowHidden, format }) =>
      rowHidden === true ? { rowHidden } : settableFormat(format),
    ),
  });
}

/** Queues the reading of the columns that a writing changes, empty ones included. */
export function queueColumnsCapture(columns: Excel.Range): () => Excel.SettableColumnProperties[] {
  const each = columns.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  return () =>
    each.value.map(({ columnHidden, format }) =>
      columnHidden === true ? { columnHidden } : settableFormat(format),
    );
}

function settableFormat<T>(format: T | undefined): { format?: T } {
  return format === undefined ? {} : { format };
}

function settableLook({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  return format === undefined ? {} : { format: withoutNothing(format) };
}

/** Without the text that is shown, which would take the place of a formula. */
function linkAt(
  row: number,
  column: number,
  { documentReference, address, screenTip }: Excel.RangeHyperlink = {},
): readonly CapturedLink[] {
  const target = documentReference ? { documentReference } : address ? { address } : null;
  if (target === null) return [];
  return [{ row, column, hyperlink: { ...target, ...(screenTip ? { screenTip } : {}) } }];
}

/** A fill or a border that is not there becomes one when its colour is set. */
function withoutNothing({
  fill,
  borders,
  ...format
}: Excel.CellPropertiesFormat): Excel.CellPropertiesFormat {
  return {
    ...format,
    ...(fill?.color === undefined || fill.color.toUpperCase() === UNFILLED ? {} : { fill }),
    ...(borders === undefined ? {} : { borders: drawnOf(borders) }),
  };
}

function drawnOf({ top, bottom, left, right }: Excel.CellBorderCollection): Excel.CellBorderCollection {
  return {
    ...(isDrawn(top) ? { top } : {}),
    ...(isDrawn(bottom) ? { bottom } : {}),
    ...(isDrawn(left) ? { left } : {}),
    ...(isDrawn(right) ? { right } : {}),
  };
}

function isDrawn(border: Excel.CellBorder | undefined): border is Excel.CellBorder {
  return border?.style !== undefined && border.style !== 'None';
}
