import type { Area } from '../../../src/domain/cell-address';
import type { SheetVisibility } from '../../../src/workbook/snapshot';
import { boundingArea, intersection, MOST_COLUMNS } from './area';
import type { Cell } from './cell';
import { PLAIN_STYLE } from './cell-style';
import { PLAIN_PAGE, type PageSetup } from './page-setup';
import type { ValidationArea } from './validation';

const PLAIN_CELL: Cell = { formula: null, value: null, format: 'General', style: PLAIN_STYLE, link: null };

/** A stored cell with its place. */
export type PlacedCell = { readonly row: number; readonly column: number; readonly cell: Cell };

/** A filter over cells; the rows that it hides are hidden for no other reason. */
export type SheetFilter = { readonly area: Area; readonly rows: ReadonlySet<number> };

/** One sheet as the host keeps it. */
export class SheetModel {
  readonly id: string;
  name: string;
  visibility: SheetVisibility = 'visible';
  merges: readonly Area[] = [];
  /** In points, by row. */
  readonly rowHeights = new Map<number, number>();
  /** In points, by column. */
  readonly columnWidths = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  isProtected = false;
  /** The cells that can be filtered, and the rows that do not pass; null where nothing can. */
  filter: SheetFilter | null = null;
  /** How many conditional formats and tables people have made; neither is kept any closer. */
  conditionalFormats = 0;
  tables = 0;
  frozen = { rows: 0, columns: 0 };
  page: PageSetup = PLAIN_PAGE;
  validations: readonly ValidationArea[] = [];
  showGridlines = true;
  showHeadings = true;
  tabColor = '';
  /** Of columns whose width nobody has set, in characters. */
  standardWidth = 8.43;
  readonly #cells = new Map<number, Cell>();
  #used: { readonly values: Area | null; readonly all: Area | null } | null = null;

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  cellAt(row: number, column: number): Cell {
    return this.#cells.get(keyOf(row, column)) ?? PLAIN_CELL;
  }

  setCell(row: number, column: number, cell: Cell): void {
    this.#used = null;
    if (isPlain(cell)) this.#cells.delete(keyOf(row, column));
    else this.#cells.set(keyOf(row, column), cell);
  }

  /** Replaces what a formula gives; the used range stays what it is. */
  setResult(row: number, column: number, value: Cell['value']): void {
    this.#cells.set(keyOf(row, column), { ...this.cellAt(row, column), value });
  }

  /** The stored cells, in no order. */
  *cells(): Generator<PlacedCell> {
    for (const [key, cell] of this.#cells) {
      yield { row: Math.floor(key / MOST_COLUMNS), column: key % MOST_COLUMNS, cell };
    }
  }

  /** The stored cells of an area. */
  *cellsIn(area: Area): Generator<PlacedCell> {
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size > this.#cells.size) {
      for (const placed of this.cells()) if (isInside(area, placed.row, placed.column)) yield placed;
      return;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = this.#cells.get(keyOf(row, column));
        if (cell !== undefined) yield { row, column, cell };
      }
    }
  }

  /** The smallest area that holds everything; formats count unless only values are asked for. */
  usedArea(valuesOnly: boolean): Area | null {
    this.#used ??= this.#measure();
    return valuesOnly ? this.#used.values : this.#used.all;
  }

  /** The merged area that a cell belongs to; null for a cell of its own. */
  mergeAt(row: number, column: number): Area | null {
    return this.merges.find((area) => isInside(area, row, column)) ?? null;
  }

  mergesIn(area: Area): readonly Area[] {
    return this.merges.filter((merge) => intersection(merge, area) !== null);
  }

  #measure(): { readonly values: Area | null; readonly all: Area | null } {
    let values: Area | null = null;
    let all: Area | null = null;
    for (const { row, column, cell } of this.cells()) {
      all = grown(all, row, column);
      if (cell.formula !== null || cell.value !== null) values = grown(values, row, column);
    }
    return { values, all };
  }
}

function grown(area: Area | null, row: number, column: number): Area {
  const cell = { top: row, left: column, bottom: row, right: column };
  return area === null ? cell : boundingArea(area, cell);
}

function isInside(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function isPlain(cell: Cell): boolean {
  const empty = cell.formula === null && cell.value === null && cell.link === null;
  return empty && cell.format === 'General' && cell.style === PLAIN_STYLE;
}

function keyOf(row: number, column: number): number {
  return row * MOST_COLUMNS + column;
}
