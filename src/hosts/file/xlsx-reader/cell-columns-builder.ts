import type { CellColumns, CellKind, TextTable } from '../../../workbook/snapshot';

/** What a worksheet can have; a cell beyond is not a cell. */
const MOST_ROWS = 1 << 20;
const MOST_COLUMNS = 1 << 14;

/** Collects the cells of one sheet in typed arrays; cells may come in any order. */
export class CellColumnsBuilder {
  private count = 0;
  private ordered = true;
  private rows: Uint32Array;
  private columns: Uint16Array;
  private kinds: Uint8Array;
  private values: Float64Array;
  private formatIds: Uint16Array;
  private readonly formulas = new Map<number, string>();

  /** Room for `expected` cells at first. */
  constructor(expected: number) {
    const room = Math.max(64, Math.ceil(expected));
    this.rows = new Uint32Array(room);
    this.columns = new Uint16Array(room);
    this.kinds = new Uint8Array(room);
    this.values = new Float64Array(room);
    this.formatIds = new Uint16Array(room);
  }

  add(row: number, column: number, kind: CellKind, value: number, formatId: number): void {
    if (row < 0 || column < 0 || row >= MOST_ROWS || column >= MOST_COLUMNS) return;
    const entry = this.count;
    if (entry === this.kinds.length) this.grow();
    this.rows[entry] = row;
    this.columns[entry] = column;
    this.kinds[entry] = kind;
    this.values[entry] = value;
    this.formatIds[entry] = formatId;
    this.count = entry + 1;
    if (entry > 0 && !this.follows(entry)) this.ordered = false;
  }

  /** Gives the cell that was added last its formula. */
  setFormula(formula: string): void {
    this.formulas.set(this.count - 1, formula);
  }

  build(formats: readonly string[], texts: TextTable): CellColumns {
    const order = this.ordered ? null : this.sortedEntries();
    const entries = order?.length ?? this.count;
    const at = (entry: number): number => order?.[entry] ?? entry;
    const { rowStarts, rowCount } = this.rowStarts(entries, at);
    return {
      rowCount,
      columnCount: this.widest(),
      rowStarts,
      columns:
        order === null
          ? this.columns.slice(0, entries)
          : Uint16Array.from(order, (old) => this.columns[old] ?? 0),
      kinds:
        order === null ? this.kinds.slice(0, entries) : Uint8Array.from(order, (old) => this.kinds[old] ?? 0),
      values:
        order === null
          ? this.values.slice(0, entries)
          : Float64Array.from(order, (old) => this.values[old] ?? 0),
      formatIds:
        order === null
          ? this.formatIds.slice(0, entries)
          : Uint16Array.from(order, (old) => this.formatIds[old] ?? 0),
      formats,
      texts,
      formulas: order === null ? this.formulas : this.movedFormulas(order),
      shown: new Map(),
    };
  }

  private follows(entry: number): boolean {
    const row = this.rows[entry] ?? 0;
    const before = this.rows[entry - 1] ?? 0;
    return row > before || (row === before && (this.columns[entry] ?? 0) > (this.columns[entry - 1] ?? 0));
  }

  /** In reading order; of two cells of one address the later one counts, as it does in a spreadsheet program. */
  private sortedEntries(): Uint32Array {
    const place = (entry: number): number =>
      (this.rows[entry] ?? 0) * MOST_COLUMNS + (this.columns[entry] ?? 0);
    const sorted = Uint32Array.from({ length: this.count }, (_, entry) => entry).sort(
      (a, b) => place(a) - place(b) || a - b,
    );
    return sorted.filter((entry, index) => {
      const next = sorted[index + 1];
      return next === undefined || place(next) !== place(entry);
    });
  }

  private rowStarts(
    entries: number,
    at: (entry: number) => number,
  ): { readonly rowStarts: Uint32Array; readonly rowCount: number } {
    const rowCount = entries === 0 ? 0 : (this.rows[at(entries - 1)] ?? 0) + 1;
    const rowStarts = new Uint32Array(rowCount + 1);
    for (let entry = 0; entry < entries; entry += 1) {
      const next = (this.rows[at(entry)] ?? 0) + 1;
      rowStarts[next] = (rowStarts[next] ?? 0) + 1;
    }
    for (let row = 0; row < rowCount; row += 1) {
      rowStarts[row + 1] = (rowStarts[row + 1] ?? 0) + (rowStarts[row] ?? 0);
    }
    return { rowStarts, rowCount };
  }

  private widest(): number {
    let widest = -1;
    for (let entry = 0; entry < this.count; entry += 1) widest = Math.max(widest, this.columns[entry] ?? 0);
    return widest + 1;
  }

  private movedFormulas(order: Uint32Array): ReadonlyMap<number, string> {
    const moved = new Map<number, string>();
    for (const [entry, old] of order.entries()) {
      const formula = this.formulas.get(old);
      if (formula !== undefined) moved.set(entry, formula);
    }
    return moved;
  }

  private grow(): void {
    const room = this.kinds.length * 2;
    const rows = new Uint32Array(room);
    const columns = new Uint16Array(room);
    const kinds = new Uint8Array(room);
    const values = new Float64Array(room);
    const formatIds = new Uint16Array(room);
    rows.set(this.rows);
    columns.set(this.columns);
    kinds.set(this.kinds);
    values.set(this.values);
    formatIds.set(this.formatIds);
    this.rows = rows;
    this.columns = columns;
    this.kinds = kinds;
    this.values = values;
    this.formatIds = formatIds;
  }
}
