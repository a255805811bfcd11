import { MOST_COLUMNS } from '../../../workbook/grid';

/** What a stored width has beside the characters for a cell's margins: five of seven pixels (ECMA-376 18.3.1.13). */
const CELL_MARGIN = 5 / 7;
const WIDEST_COLUMN = 255;

type WidthRange = { readonly first: number; readonly last: number; readonly characters: number };

/** Collects the widths of columns. Ranges stand in ascending order and do not overlap, or else they are passed over. */
export class ColumnWidths {
  private readonly ranges: WidthRange[] = [];
  private next = 0;
  private usual: number | null = null;

  /** The width of columns that no range names, as it is stored. */
  setUsual(stored: number): void {
    this.usual = charactersOf(stored);
  }

  /** Columns count from 0, the last one included; the width as it is stored. */
  add(first: number, last: number, stored: number): void {
    const characters = charactersOf(stored);
    if (characters === null || first < this.next || last < first || first >= MOST_COLUMNS) return;
    this.ranges.push({ first, last, characters });
    this.next = last + 1;
  }

  /** Widths in characters of the columns in use; behind them a file may name sixteen thousand more. */
  build(columnCount: number): ReadonlyMap<number, number> {
    const widths = new Map<number, number>();
    if (this.usual !== null) setAll(widths, 0, columnCount, this.usual);
    for (const { first, last, characters } of this.ranges) {
      setAll(widths, first, Math.min(last + 1, columnCount), characters);
    }
    return widths;
  }
}

function charactersOf(stored: number): number | null {
  if (!(stored >= 0 && stored <= WIDEST_COLUMN)) return null;
  return Math.max(0, Math.round((stored - CELL_MARGIN) * 100) / 100);
}

function setAll(widths: Map<number, number>, first: number, end: number, characters: number): void {
  for (let column = first; column < end; column += 1) widths.set(column, characters);
}
