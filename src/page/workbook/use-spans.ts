import { useMemo } from 'react';
import { spanBetween, type Axis, type Span } from '../grid/axis';
import type { Viewport } from '../grid/scroll-into-view';
import type { SheetLayout } from '../grid/sheet-layout';

/** Lines kept ready beyond each edge of the screen. */
const MORE_ROWS = 8;
const MORE_COLUMNS = 3;

/** The rows and columns to render; the same objects until a line enters or leaves, so that rows need not render again. */
export function useSpans(
  { rows, columns }: SheetLayout,
  { left, top, width, height }: Viewport,
): { readonly rows: Span; readonly columns: Span } {
  return {
    rows: useSpan(rows, top, top + height, MORE_ROWS),
    columns: useSpan(columns, left, left + width, MORE_COLUMNS),
  };
}

function useSpan(axis: Axis, start: number, end: number, more: number): Span {
  const { first, last } = spanBetween(axis, start, end, more);
  return useMemo(() => ({ first, last }), [first, last]);
}
