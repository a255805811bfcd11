import type { CellColumns, CellKind, TextTable } from './snapshot';
import { MOST_COLUMNS } from './grid';

/** Collects the cells of one sheet in typed arrays; cells may come in any order. */
export class CellColumnsBuilder {
  private count = 0;
  private ordered = true;
  private lastRow = -1;
  private rows: Uint32Array;
  private columns: Uint16Array;
  private kinds: Uint8Array;
  private values: Float64Array;
  private formatIds: Uint16Array;
  private formulas = new Map<number, string>();
  private shown = new Map<number, string>();

  /** Room for `expected` cells at first. */
  constructor(expected: number) {
    const room = Math.max(64, Math.ceil(expected));
    this.rows = new Uint32Array(room);
    this.columns = new Uint16Array(room);
    this.kinds = new Uint8Array(room);
    this.values = new Float64Array(room);
    this.formatIds = new Uint16Array(room);
  }

  /** Rows up to the last one that holds something. */
  get rowCount(): number {
    return this.lastRow + 1;
  }

  add(row: number, column: number, kind: CellKind, value: number, formatId: number): void {
    const entry = this.count;
    if (entry === this.kinds.length) this.grow();
    this.rows[entry] = row;
    this.columns[entry] = column;
    this.kinds[entry] = kind;
    this.values[entry] = value;
    this.formatIds[entry] = formatId;
    this.count = entry + 1;
    if (row > this.lastRow) this.lastRow = row;
    if (entry > 0 && this.ordered) this.ordered = this.place(entry) > this.place(entry - 1);
  }

  /** Gives the cell that was added last its formula. */
  setFormula(formula: string): void {
    this.formulas.set(this.count - 1, formula);
  }

  /** Says what the host shows for the cell that was added last. */
  setShown(text: string): void {
    this.shown.set(this.count - 1, text);
  }

  build(formats: readonly string[], texts: TextTable): CellColumns {
    if (!this.ordered) this.putInOrder();
    const { count } = this;
    const cut = this.kinds.length > count * 1.25 ? 'slice' : 'subarray';
    const rowStarts = this.rowStarts();
    return {
      rowCount: this.rowCount,
      columnCount: this.columns.subarray(0, count).reduce((most, column) => Math.max(most, column + 1), 0),
      rowStarts,
      columns: this.columns[cut](0, count),
      kinds: this.kinds[cut](0, count),
      values: this.values[cut](0, count),
      formatIds: this.formatIds[cut](0, count),
      formats,
      texts,
      formulas: this.formulas,
      shown: this.shown,
    };
  }

  /** The place in reading order. */
  private place(entry: number): number {
    return (this.rows[entry] ?? 0) * MOST_COLUMNS + (this.columns[entry] ?? 0);
  }

  private putInOrder(): void {
    const order = this.entriesInOrder();
    this.rows = Uint32Array.from(order, (old) => this.rows[old] ?? 0);
    this.columns = Uint16Array.from(order, (old) => this.columns[old] ?? 0);
    this.kinds = Uint8Array.from(order, (old) => this.kinds[old] ?? 0);
    this.values = Float64Array.from(order, (old) => this.values[old] ?? 0);
    this.formatIds = Uint16Array.from(order, (old) => this.formatIds[old] ?? 0);
    this.formulas = moved(this.formulas, order);
    this.shown = moved(this.shown, order);
    this.count = order.length;
    this.ordered = true;
  }

  /** Of two cells of one address the later one counts, as it does in a spreadsheet program. */
  private entriesInOrder(): Uint32Array {
    const places = Float64Array.from({ length: this.count }, (_, entry) => this.place(entry));
    const placeOf = (entry: number | undefined): number => (entry === undefined ? -1 : (places[entry] ?? 0));
    const sorted = Uint32Array.from(places.keys()).sort((a, b) => placeOf(a) - placeOf(b) || a - b);
    return sorted.filter((entry, index) => placeOf(entry) !== placeOf(sorted[index + 1]));
  }

  private rowStarts(): Uint32Array {
    const starts = new Uint32Array(this.rowCount + 1);
    for (let entry = 0, row = 0; entry < this.count; entry += 1) {
      for (const own = this.rows[entry] ?? 0; row < own; row += 1) starts[row + 1] = entry;
    }
    starts[this.rowCount] = this.count;
    return starts;
  }

  private grow(): void {
    const room = this.kinds.length * 2;
    this.rows = copied(this.rows, new Uint32Array(room));
    this.columns = copied(this.columns, new Uint16Array(room));
    this.kinds = copied(this.kinds, new Uint8Array(room));
    this.values = copied(this.values, new Float64Array(room));
    this.formatIds = copied(this.formatIds, new Uint16Array(room));
  }
}

function copied<T extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function moved(entries: ReadonlyMap<number, string>, order: Uint32Array): Map<number, string> {
  const result = new Map<number, string>();
  for (const [entry, old] of order.entries()) {
    const text = entries.get(old);
    if (text !== undefined) result.set(entry, text);
  }
  return result;
}
