import type { PlacedCell } from '../grid/placed-cell';
import type { CellClasses } from './use-cell-classes';

type GridCellProps = {
  readonly id: string;
  readonly cell: PlacedCell;
  /** The pixel row that the cell's place is counted from. */
  readonly origin: number;
  readonly selected: boolean;
  readonly classes: CellClasses;
};

/** One cell, or merged cells, at their place; what the workbook says is only ever a text node. */
export function GridCell({ id, cell, origin, selected, classes }: GridCellProps) {
  const { area, left, top, width, height, text, align, reach, wraps, scale } = cell;
  const place = { left, top: top - origin, width: Math.max(reach, width), height };
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={area.left + 1}
      aria-colspan={area.right - area.left + 1}
      aria-rowspan={area.bottom - area.top + 1}
      aria-selected={selected}
      className={classes.cell}
      style={reach > width ? { ...place, zIndex: 1 } : place}
    >
      {text !== '' && (
        <span
          className={wraps ? classes.wrapped : classes.text[align]}
          style={scale < 1 ? { fontSize: `${String(scale * 100)}%` } : undefined}
        >
          {text}
        </span>
      )}
    </div>
  );
}
