import type { Table, TableCell } from '../model';

/** A place in a row: a cell of the model, or the continuation of one that reaches down from a row above. */
export type GridCell = {
  readonly cell: TableCell;
  readonly column: number;
  readonly merge: 'none' | 'restart' | 'continue';
};

/** A cell that still covers rows below, by the column it starts at. */
type Pending = { readonly cell: TableCell; readonly rows: number };

/** The rows with the covered places that the model leaves out. */
export function tableGrid(rows: Table['rows']): readonly (readonly GridCell[])[] {
  const pending = new Map<number, Pending>();
  return rows.map((cells) => gridRow(cells, pending));
}

function gridRow(cells: readonly TableCell[], pending: Map<number, Pending>): readonly GridCell[] {
  const row: GridCell[] = [];
  let column = 0;
  const place = (cell: TableCell, merge: GridCell['merge']): void => {
    row.push({ cell, column, merge });
    column += cell.columnSpan;
  };
  const placeCovered = (): void => {
    for (let covered = pending.get(column); covered !== undefined; covered = pending.get(column)) {
      keep(pending, column, covered.cell, covered.rows - 1);
      place(covered.cell, 'continue');
    }
  };
  for (const cell of cells) {
    placeCovered();
    keep(pending, column, cell, cell.rowSpan - 1);
    place(cell, cell.rowSpan > 1 ? 'restart' : 'none');
  }
  placeCovered();
  return row;
}

function keep(pending: Map<number, Pending>, column: number, cell: TableCell, rows: number): void {
  if (rows > 0) pending.set(column, { cell, rows });
  else pending.delete(column);
}
