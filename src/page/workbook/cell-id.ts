import type { Area } from '../../domain/cell-address';

/** The element id of a cell, for the grid to name the selected one to screen readers. */
export function cellId(gridId: string, { top, left }: Area): string {
  return `${gridId}-${String(top)}-${String(left)}`;
}
