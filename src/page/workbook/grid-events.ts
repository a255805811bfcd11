import type { KeyboardEvent, MouseEvent } from 'react';
import type { Area } from '../../domain/cell-address';
import { lineAt } from '../grid/axis';
import { areaAt } from '../grid/merge-index';
import { moveSelection } from '../grid/move-selection';
import type { SheetLayout } from '../grid/sheet-layout';

type GridEvents = {
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

/** Selecting by mouse and keys. `onClick` belongs on the element whose corner is the corner of cell A1. */
export function gridEvents(
  layout: SheetLayout,
  selected: Area | null,
  select: (area: Area) => void,
): GridEvents {
  return {
    onClick: ({ currentTarget, clientX, clientY }) => {
      const { left, top } = currentTarget.getBoundingClientRect();
      const row = lineAt(layout.rows, clientY - top);
      const column = lineAt(layout.columns, clientX - left);
      if (row !== null && column !== null) select(areaAt(layout.merges, row, column));
    },
    onKeyDown: (event) => {
      const from = selected ?? areaAt(layout.merges, 0, 0);
      const to = moveSelection(layout, from, { key: event.key, toEdge: event.ctrlKey || event.metaKey });
      if (to === null) return;
      event.preventDefault();
      select(to);
    },
  };
}
