import { makeStyles } from '@fluentui/react-components';
import type { Area } from '../../domain/cell-address';
import type { Span } from '../grid/axis';
import { mergedCells } from '../grid/placed-cell';
import type { SheetLayout } from '../grid/sheet-layout';
import { cellId } from './cell-id';
import { GridCell } from './GridCell';
import type { CellClasses } from './use-cell-classes';

const useStyles = makeStyles({ row: { position: 'absolute', left: 0, top: 0 } });

type GridMergesProps = {
  readonly gridId: string;
  readonly layout: SheetLayout;
  readonly rows: Span;
  readonly columns: Span;
  readonly selected: Area | null;
  readonly classes: CellClasses;
};

/** The merged cells of which anything is on screen, also where their first row is far away. */
export function GridMerges({ gridId, layout, rows, columns, selected, classes }: GridMergesProps) {
  const styles = useStyles();
  return mergedCells(layout, rows, columns).map((cell) => (
    <div key={cellId('', cell.area)} role="row" aria-rowindex={cell.area.top + 1} className={styles.row}>
      <GridCell
        id={cellId(gridId, cell.area)}
        cell={cell}
        origin={0}
        selected={selected?.top === cell.area.top && selected.left === cell.area.left}
        classes={classes}
      />
    </div>
  ));
}
