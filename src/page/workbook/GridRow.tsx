import { makeStyles } from '@fluentui/react-components';
import { memo } from 'react';
import type { Span } from '../grid/axis';
import { rowCells } from '../grid/placed-cell';
import type { SheetLayout } from '../grid/sheet-layout';
import { cellId } from './cell-id';
import { GridCell } from './GridCell';
import type { CellClasses } from './use-cell-classes';

const useStyles = makeStyles({ row: { position: 'absolute', left: 0, width: '100%' } });

type GridRowProps = {
  readonly gridId: string;
  readonly layout: SheetLayout;
  /** The row's place among the shown ones. */
  readonly place: number;
  readonly columns: Span;
  /** The selected column, where it is in this row. */
  readonly selected: number | null;
  readonly classes: CellClasses;
};

/** One row of the grid; rendered again only when its columns or its selection change. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { gridId, layout, place, columns, selected, classes } = props;
  const styles = useStyles();
  const row = layout.rows.lines[place] ?? 0;
  const top = layout.rows.offsets[place] ?? 0;
  return (
    <div role="row" aria-rowindex={row + 1} className={styles.row} style={{ top }}>
      {rowCells(layout, row, columns).map((cell) => (
        <GridCell
          key={cell.area.left}
          id={cellId(gridId, cell.area)}
          cell={cell}
          origin={top}
          selected={cell.area.left === selected}
          classes={classes}
        />
      ))}
    </div>
  );
});
