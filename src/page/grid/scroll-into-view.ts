import type { Area } from '../../domain/cell-address';
import { offsetOf, type Axis } from './axis';
import type { SheetLayout } from './sheet-layout';

/** The part of the sheet on screen, in pixels of the sheet. */
export type Viewport = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

type ScrollPlace = { readonly left: number; readonly top: number };

/** Where to scroll for the first cell of an area to be seen, and as much of the rest as there is room for. */
export function scrollFor({ rows, columns }: SheetLayout, area: Area, viewport: Viewport): ScrollPlace {
  return {
    left: along(columns, area.left, area.right, viewport.left, viewport.width),
    top: along(rows, area.top, area.bottom, viewport.top, viewport.height),
  };
}

/** The same place where the lines are seen already; otherwise the nearest from which they are. */
function along(axis: Axis, first: number, last: number, start: number, room: number): number {
  const begin = offsetOf(axis, first);
  const end = offsetOf(axis, last + 1);
  if (begin < start) return begin;
  return end > start + room ? Math.min(begin, end - room) : start;
}
