import { MOST_COLUMNS } from '../../../workbook/grid';

/** Collects ranges of hidden columns; takes the same time for any number of overlapping ones. */
export class HiddenColumns {
  /** Where ranges begin (more) and end (less). */
  private readonly changes = new Int32Array(MOST_COLUMNS + 1);

  /** Columns count from 0, the last one included. */
  hide(first: number, last: number): void {
    if (first < 0 || first > last || first >= MOST_COLUMNS) return;
    const end = Math.min(last + 1, MOST_COLUMNS);
    this.changes[first] = (this.changes[first] ?? 0) + 1;
    this.changes[end] = (this.changes[end] ?? 0) - 1;
  }

  build(): ReadonlySet<number> {
    const hidden = new Set<number>();
    let open = 0;
    for (const [column, change] of this.changes.entries()) {
      open += change;
      if (open > 0) hidden.add(column);
    }
    return hidden;
  }
}
