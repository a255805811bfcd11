import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PlacedCell } from '../grid/placed-cell';

const useStyles = makeStyles({
  cell: {
    position: 'absolute',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    paddingInline: '3px',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: '13px',
    lineHeight: '18px',
    cursor: 'cell',
  },
  /** Text runs over the blank cells behind it. */
  running: { zIndex: 1 },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'pre', width: '100%' },
  wrapped: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxHeight: '100%' },
  left: { textAlign: 'left' },
  center: { textAlign: 'center' },
  right: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

type GridCellProps = {
  readonly id: string;
  readonly cell: PlacedCell;
  /** The pixel row that the cell's place is counted from. */
  readonly origin: number;
  readonly selected: boolean;
};

/** One cell, or merged cells, at their place; what the workbook says is only ever a text node. */
export function GridCell({ id, cell, origin, selected }: GridCellProps) {
  const styles = useStyles();
  const { area, left, top, width, height, text, align, reach, wraps, scale } = cell;
  const runs = reach > width;
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={area.left + 1}
      aria-colspan={area.right - area.left + 1}
      aria-rowspan={area.bottom - area.top + 1}
      aria-selected={selected}
      className={mergeClasses(styles.cell, runs && styles.running)}
      style={{ left, top: top - origin, width: runs ? reach : width, height }}
    >
      {text !== '' && (
        <span
          className={mergeClasses(styles.text, wraps && styles.wrapped, styles[align])}
          style={scale < 1 ? { fontSize: `${String(scale * 100)}%` } : undefined}
        >
          {text}
        </span>
      )}
    </div>
  );
}
