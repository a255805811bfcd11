import type { CellColumns, MergedArea, TextTable } from '../../../workbook/snapshot';
import { asciiIn, integerIn, nameHash, nextAttribute, nextTag, type ByteCursor } from './byte-cursor';
import { CellColumnsBuilder } from './cell-columns-builder';
import { areaOf } from './reference';
import { scanCell, type SheetScan } from './scan-cell';
import type { CellFormats } from './styles';
import type { TextTableBuilder } from './text-table-builder';

const ROW = nameHash('row');
const CELL = nameHash('c');
const MERGE = nameHash('mergeCell');
const COLUMN = nameHash('col');
const REFERENCE = nameHash('r');
const AREA = nameHash('ref');
const HIDDEN = nameHash('hidden');
const FIRST = nameHash('min');
const LAST = nameHash('max');

/** XML bytes that a cell of a real ledger takes on average; only decides how much room is made at first. */
const BYTES_PER_CELL = 32;
const LAST_COLUMN = 16384;

/** A sheet before the workbook's texts are complete. */
export type ScannedSheet = {
  readonly cells: (texts: TextTable) => CellColumns;
  readonly merges: readonly MergedArea[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
};

/** Reads a worksheet part in one pass over its bytes. */
export function scanSheet(bytes: Uint8Array, texts: TextTableBuilder, formats: CellFormats): ScannedSheet {
  const cursor: ByteCursor = { bytes, position: 0 };
  const cells = new CellColumnsBuilder(bytes.length / BYTES_PER_CELL);
  const span = { name: 0, start: 0, end: 0 };
  const scan: SheetScan = { cursor, span, cells, texts, formats, shared: new Map(), row: -1, column: -1 };
  const merges: MergedArea[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  for (let tag = nextTag(cursor); tag !== 0; tag = nextTag(cursor)) {
    if (tag === CELL) scanCell(scan);
    else if (tag === ROW) scanRow(scan, hiddenRows);
    else if (tag === MERGE) scanMerge(scan, merges);
    else if (tag === COLUMN) scanColumn(scan, hiddenColumns);
  }
  return { cells: (table) => cells.build(formats.codes, table), merges, hiddenRows, hiddenColumns };
}

function scanRow(scan: SheetScan, hiddenRows: Set<number>): void {
  const { cursor, span } = scan;
  let row = scan.row + 1;
  let hidden = false;
  while (nextAttribute(cursor, span)) {
    if (span.name === REFERENCE) row = integerIn(cursor.bytes, span.start, span.end) - 1;
    else if (span.name === HIDDEN) hidden = isTrue(cursor.bytes, span.start, span.end);
  }
  scan.row = row;
  scan.column = -1;
  if (hidden) hiddenRows.add(row);
}

function scanMerge({ cursor, span }: SheetScan, merges: MergedArea[]): void {
  while (nextAttribute(cursor, span)) {
    if (span.name !== AREA) continue;
    const area = areaOf(asciiIn(cursor.bytes, span.start, span.end));
    if (area !== null) merges.push(area);
  }
}

function scanColumn({ cursor, span }: SheetScan, hiddenColumns: Set<number>): void {
  let first = 0;
  let last = 0;
  let hidden = false;
  while (nextAttribute(cursor, span)) {
    if (span.name === FIRST) first = integerIn(cursor.bytes, span.start, span.end);
    else if (span.name === LAST) last = integerIn(cursor.bytes, span.start, span.end);
    else if (span.name === HIDDEN) hidden = isTrue(cursor.bytes, span.start, span.end);
  }
  if (!hidden || first < 1) return;
  for (let column = first; column <= Math.min(last, LAST_COLUMN); column += 1) hiddenColumns.add(column - 1);
}

function isTrue(bytes: Uint8Array, start: number, end: number): boolean {
  return ['1', 'true', 'on'].includes(asciiIn(bytes, start, Math.min(end, start + 4)));
}
