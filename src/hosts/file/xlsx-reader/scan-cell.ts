import { CellKind } from '../../../workbook/snapshot';
import {
  asciiIn,
  endTag,
  integerIn,
  nameHash,
  nextAttribute,
  nextTag,
  textStart,
  type AttributeSpan,
  type ByteCursor,
} from './byte-cursor';
import type { CellColumnsBuilder } from './cell-columns-builder';
import { dateSerial } from './date-serial';
import { scanFormula, type SharedFormulas } from './scan-formula';
import { numberIn } from './scan-number';
import { scanRichText } from './shared-strings';
import type { CellFormats } from './styles';
import type { TextTableBuilder } from './text-table-builder';

const VALUE = nameHash('v');
const FORMULA = nameHash('f');
const INLINE = nameHash('is');
const CELL = nameHash('c');
const REFERENCE = nameHash('r');
const STYLE = nameHash('s');
const TYPE = nameHash('t');

const NUMBER = nameHash('n');
const SHARED = nameHash('s');
const TEXT = nameHash('str');
const BOOLEAN = nameHash('b');
const ERROR = nameHash('e');
const DATE = nameHash('d');

/** What a sheet's scan carries from cell to cell. */
export type SheetScan = {
  readonly cursor: ByteCursor;
  readonly span: AttributeSpan;
  readonly cells: CellColumnsBuilder;
  readonly texts: TextTableBuilder;
  readonly formats: CellFormats;
  readonly shared: SharedFormulas;
  row: number;
  column: number;
};

/** Reads an open `c` element to its end. A cell without value and formula is blank and not kept. */
export function scanCell(scan: SheetScan): void {
  const { cursor, span } = scan;
  let style = 0;
  let type = 0;
  let column = scan.column + 1;
  while (nextAttribute(cursor, span)) {
    if (span.name === REFERENCE) column = columnIn(cursor.bytes, span.start, span.end);
    else if (span.name === STYLE) style = integerIn(cursor.bytes, span.start, span.end);
    else if (span.name === TYPE) type = typeIn(cursor.bytes, span.start, span.end);
  }
  scan.column = column;
  if (endTag(cursor)) return;
  scanContent(scan, type, scan.formats.idOfStyle(style));
}

function scanContent(scan: SheetScan, type: number, formatId: number): void {
  const { cursor } = scan;
  let formula: string | null = null;
  let kept = false;
  for (let tag = nextTag(cursor); tag !== 0 && tag !== ~CELL; tag = nextTag(cursor)) {
    if (tag === VALUE && !endTag(cursor)) kept = addValue(scan, type, formatId, formula !== null) || kept;
    else if (tag === FORMULA) formula = scanFormula(cursor, scan.span, scan.shared, scan.row, scan.column);
    else if (tag === INLINE && !endTag(cursor)) {
      scanRichText(cursor, ~INLINE, scan.texts);
      kept = addText(scan, CellKind.text, formatId, formula !== null) || kept;
    }
  }
  if (formula === null) return;
  if (!kept) {
    // An empty text is a formula's honest value; no value at all means that nobody calculated it.
    if (type === TEXT) kept = addText(scan, CellKind.text, formatId, true);
    else scan.cells.add(scan.row, scan.column, CellKind.formulaWithoutValue, 0, formatId);
  }
  scan.cells.setFormula(formula);
}

function addValue(scan: SheetScan, type: number, formatId: number, calculated: boolean): boolean {
  const { cursor, cells, texts, row, column } = scan;
  const start = textStart(cursor);
  const end = cursor.position;
  switch (type) {
    case 0:
      return addNumber(scan, numberIn(cursor.bytes, start, end), formatId);
    case SHARED: {
      const index = integerIn(cursor.bytes, start, end);
      if (index < 0 || index >= texts.next || texts.isEmpty(index)) return false;
      cells.add(row, column, CellKind.text, index, formatId);
      return true;
    }
    case BOOLEAN:
      cells.add(row, column, CellKind.boolean, integerIn(cursor.bytes, start, end) === 1 ? 1 : 0, formatId);
      return true;
    case DATE:
      return addNumber(
        scan,
        dateSerial(asciiIn(cursor.bytes, start, end)),
        scan.formats.dateFormatOf(formatId),
      );
    default:
      texts.append(cursor.bytes, start, end);
      return addText(scan, type === ERROR ? CellKind.error : CellKind.text, formatId, calculated);
  }
}

function addNumber({ cells, row, column }: SheetScan, value: number, formatId: number): boolean {
  if (!Number.isFinite(value)) return false;
  cells.add(row, column, CellKind.number, value, formatId);
  return true;
}

/** Keeps the text collected last; an empty one only where a formula gave it. */
function addText(
  { cells, texts, row, column }: SheetScan,
  kind: CellKind,
  formatId: number,
  calculated: boolean,
): boolean {
  if (texts.pending === 0 && !calculated) return false;
  cells.add(row, column, kind, texts.finish(), formatId);
  return true;
}

function typeIn(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (hash * 31 + (bytes[at] ?? 0)) | 0;
  return hash === NUMBER ? 0 : hash;
}

/** The column of a reference such as BC12, counted from 0. */
function columnIn(bytes: Uint8Array, start: number, end: number): number {
  let column = 0;
  for (let at = start; at < end; at += 1) {
    const letter = ((bytes[at] ?? 0) & 0xdf) - 0x40;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}
