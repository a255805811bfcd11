import { CellKind, type CellColumns, type TextTable } from './snapshot';
import { decodeUtf8 } from './utf8';

/** The entry of the cell at `row`, `column`, or -1 where the cell is blank. */
export function entryAt(cells: CellColumns, row: number, column: number): number {
  if (row < 0 || row >= cells.rowCount) return -1;
  const entry = firstEntryFrom(cells, row, column);
  return entry < (cells.rowStarts[row + 1] ?? 0) && cells.columns[entry] === column ? entry : -1;
}

/** The first entry of a row of the sheet at a column or right of it; where there is none, the first of the next row. */
export function firstEntryFrom(cells: CellColumns, row: number, column: number): number {
  const first = cells.rowStarts[row] ?? 0;
  const end = cells.rowStarts[row + 1] ?? first;
  const direct = first + column;
  if (direct < end && cells.columns[direct] === column) return direct;
  let low = first;
  let high = Math.min(end, direct);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells.columns[middle] ?? 0) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The kind of an entry, or null for -1 (blank). */
export function kindOf(cells: CellColumns, entry: number): CellKind | null {
  return entry < 0 ? null : ((cells.kinds[entry] ?? 0) as CellKind);
}

/** The text of a text or error entry; "" for any other. */
export function textOf(cells: CellColumns, entry: number): string {
  const kind = kindOf(cells, entry);
  if (kind !== CellKind.text && kind !== CellKind.error) return '';
  return textAt(cells.texts, cells.values[entry] ?? 0);
}

/** The number of a number entry; null for any other. */
export function numberOf(cells: CellColumns, entry: number): number | null {
  return kindOf(cells, entry) === CellKind.number ? (cells.values[entry] ?? null) : null;
}

/** The number format code of an entry; "General" where none is set. */
export function formatOf(cells: CellColumns, entry: number): string {
  return entry < 0 ? 'General' : (cells.formats[cells.formatIds[entry] ?? 0] ?? 'General');
}

/** Text `index` of a table, decoded once. */
export function textAt(texts: TextTable, index: number): string {
  const known = texts.decoded[index];
  if (known !== undefined) return known;
  const text = decodeUtf8(texts.bytes, texts.starts[index] ?? 0, texts.starts[index + 1] ?? 0);
  texts.decoded[index] = text;
  return text;
}
