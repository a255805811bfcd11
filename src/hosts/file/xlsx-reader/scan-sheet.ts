import type { CellColumns, MergedArea, TextTable } from '../../../workbook/snapshot';
import { asciiIn, integerIn, nameHash, nextAttribute, nextTag, type ByteCursor } from './byte-cursor';
import { CellColumnsBuilder } from '../../../workbook/cell-columns-builder';
import { ColumnWidths } from './column-widths';
import { HiddenColumns } from './hidden-columns';
import { areaOfReference } from '../../../workbook/area-of-reference';
import { scanCell, type CellContext, type SheetScan } from './scan-cell';
import { noSharedFormulas } from './scan-formula';
import { numberIn } from './scan-number';

const SHEET = nameHash('worksheet');
const ROW = nameHash('row');
const CELL = nameHash('c');
const MERGE = nameHash('mergeCell');
const COLUMN = nameHash('col');
const FORMAT = nameHash('sheetFormatPr');
const REFERENCE = nameHash('r');
const AREA = nameHash('ref');
const HIDDEN = nameHash('hidden');
const FIRST = nameHash('min');
const LAST = nameHash('max');
const WIDTH = nameHash('width');
const USUAL_WIDTH = nameHash('defaultColWidth');

/** XML bytes that a cell of a real ledger takes on average; only decides how much room is made at first. */
const BYTES_PER_CELL = 32;

/** What is wrong with a sheet's part; `place` says where, if that is known. */
export type SheetProblem = { readonly code: 'corruptPart' | 'tooLarge'; readonly place: string | null };

/** A sheet before the workbook's texts are complete. */
export type ScannedSheet = {
  readonly rowCount: number;
  readonly cells: (texts: TextTable) => CellColumns;
  readonly merges: readonly MergedArea[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly columnWidths: (columnCount: number) => ReadonlyMap<number, number>;
  /** Why the sheet cannot be trusted to be all there, and what shows it; null where it can. */
  readonly problem: SheetProblem | null;
};

type ColumnScan = { readonly hidden: HiddenColumns; readonly widths: ColumnWidths };

/** Reads a worksheet part in one pass over its bytes. */
export function scanSheet(bytes: Uint8Array, context: CellContext): ScannedSheet {
  const cells = new CellColumnsBuilder(bytes.length / BYTES_PER_CELL);
  const scan = startOfScan(bytes, context, cells);
  const merges: MergedArea[] = [];
  const hiddenRows = new Set<number>();
  const columns: ColumnScan = { hidden: new HiddenColumns(), widths: new ColumnWidths() };
  let last = 0;
  for (let tag = nextTag(scan.cursor); tag !== 0; tag = nextTag(scan.cursor)) {
    last = tag;
    if (tag === CELL) scanCell(scan);
    else if (tag === ROW) scanRow(scan, hiddenRows);
    else if (tag === MERGE) scanMerge(scan, merges);
    else if (tag === COLUMN) scanColumn(scan, columns);
    else if (tag === FORMAT) scanFormat(scan, columns);
  }
  return {
    rowCount: cells.rowCount,
    cells: (texts) => cells.build(context.formats.codes, texts),
    merges,
    hiddenRows,
    hiddenColumns: columns.hidden.build(),
    columnWidths: (columnCount) => columns.widths.build(columnCount),
    problem: problemOf(scan, last === ~SHEET || last === SHEET),
  };
}

function problemOf({ damage, shared }: SheetScan, whole: boolean): SheetProblem | null {
  if (!whole || damage !== null) return { code: 'corruptPart', place: damage };
  return shared.charactersLeft < 0 ? { code: 'tooLarge', place: null } : null;
}

function startOfScan(bytes: Uint8Array, context: CellContext, cells: CellColumnsBuilder): SheetScan {
  const cursor: ByteCursor = { bytes, position: 0 };
  const span = { name: 0, start: 0, end: 0 };
  const shared = noSharedFormulas();
  const place = { row: -1, rowNumbered: false, column: -1 };
  return { ...context, cursor, span, cells, shared, ...place, damage: null };
}

function scanRow(scan: SheetScan, hiddenRows: Set<number>): void {
  const { cursor, span } = scan;
  let row = scan.row + 1;
  let hidden = false;
  scan.rowNumbered = false;
  while (nextAttribute(cursor, span)) {
    if (span.name === REFERENCE) {
      row = integerIn(cursor.bytes, span.start, span.end) - 1;
      scan.rowNumbered = row >= 0;
    } else if (span.name === HIDDEN) hidden = isTrue(cursor.bytes, span.start, span.end);
  }
  scan.row = row;
  scan.column = -1;
  if (hidden) hiddenRows.add(row);
}

function scanMerge({ cursor, span }: SheetScan, merges: MergedArea[]): void {
  while (nextAttribute(cursor, span)) {
    if (span.name !== AREA) continue;
    const area = areaOfReference(asciiIn(cursor.bytes, span.start, span.end));
    if (area !== null) merges.push(area);
  }
}

function scanColumn({ cursor, span }: SheetScan, { hidden, widths }: ColumnScan): void {
  let first = 0;
  let last = 0;
  let width = Number.NaN;
  let isHidden = false;
  while (nextAttribute(cursor, span)) {
    if (span.name === FIRST) first = integerIn(cursor.bytes, span.start, span.end);
    else if (span.name === LAST) last = integerIn(cursor.bytes, span.start, span.end);
    else if (span.name === WIDTH) width = numberIn(cursor.bytes, span.start, span.end);
    else if (span.name === HIDDEN) isHidden = isTrue(cursor.bytes, span.start, span.end);
  }
  if (isHidden) hidden.hide(first - 1, last - 1);
  else widths.add(first - 1, last - 1, width);
}

function scanFormat({ cursor, span }: SheetScan, { widths }: ColumnScan): void {
  while (nextAttribute(cursor, span)) {
    if (span.name === USUAL_WIDTH) widths.setUsual(numberIn(cursor.bytes, span.start, span.end));
  }
}

function isTrue(bytes: Uint8Array, start: number, end: number): boolean {
  return ['1', 'true', 'on'].includes(asciiIn(bytes, start, Math.min(end, start + 4)));
}
