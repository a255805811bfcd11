import type { Area } from '../../domain/cell-address';
import { placeOf, type Axis } from './axis';
import { areaAt } from './merge-index';
import type { SheetLayout } from './sheet-layout';

/** A key of the grid, as `KeyboardEvent` names it, with whether Control or Command is held. */
export type GridKey = { readonly key: string; readonly toEdge: boolean };

/** Rows that PageUp and PageDown pass over. */
const PAGE_ROWS = 20;

/** The cell, or the merged area, that a key leads to; null for a key that moves nothing. Hidden lines are passed over. */
export function moveSelection(layout: SheetLayout, from: Area, { key, toEdge }: GridKey): Area | null {
  const { rows, columns } = layout;
  const to = (row: number, column: number): Area => areaAt(layout.merges, row, column);
  switch (key) {
    case 'ArrowUp':
      return to(toEdge ? edge(rows, -1) : step(rows, from.top, -1), from.left);
    case 'ArrowDown':
      return to(toEdge ? edge(rows, 1) : step(rows, from.bottom, 1), from.left);
    case 'ArrowLeft':
      return to(from.top, toEdge ? edge(columns, -1) : step(columns, from.left, -1));
    case 'ArrowRight':
      return to(from.top, toEdge ? edge(columns, 1) : step(columns, from.right, 1));
    case 'PageUp':
      return to(step(rows, from.top, -PAGE_ROWS), from.left);
    case 'PageDown':
      return to(step(rows, from.bottom, PAGE_ROWS), from.left);
    case 'Home':
      return to(toEdge ? edge(rows, -1) : from.top, edge(columns, -1));
    case 'End':
      return to(toEdge ? edge(rows, 1) : from.top, edge(columns, 1));
    default:
      return null;
  }
}

/** So many shown lines on, or as far as there are any. */
function step(axis: Axis, line: number, lines: number): number {
  const place = placeOf(axis, line) + lines;
  return axis.lines[Math.min(Math.max(place, 0), axis.lines.length - 1)] ?? line;
}

function edge({ lines }: Axis, side: -1 | 1): number {
  return lines[side < 0 ? 0 : lines.length - 1] ?? 0;
}
