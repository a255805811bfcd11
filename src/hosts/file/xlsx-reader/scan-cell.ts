import { appendXmlText } from './append-xml-text';
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
import type { CellColumnsBuilder } from '../../../workbook/cell-columns-builder';
import { dateSerial } from './date-serial';
import { isInGrid } from '../../../workbook/grid';
import { scanFormula, type SharedFormulas } from './scan-formula';
import { numberIn } from './scan-number';
import { scanRichText, scanText } from './scan-text';
import type { CellFormats } from './styles';
import type { TextTableBuilder } from '../../../workbook/text-table-builder';

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

/** What the cells of all sheets of a workbook refer to. */
export type CellContext = {
  readonly texts: TextTableBuilder;
  /** How many of the texts are shared strings. */
  readonly sharedTexts: number;
  readonly formats: CellFormats;
  readonly date1904: boolean;
};

/** What a sheet's scan carries from cell to cell. */
export type SheetScan = CellContext & {
  readonly cursor: ByteCursor;
  readonly span: AttributeSpan;
  readonly cells: CellColumnsBuilder;
  readonly shared: SharedFormulas;
  row: number;
  column: number;
  /** A cell lies outside the grid or asks for a text that is not there: the part is damaged. */
  damaged: boolean;
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
  if (isInGrid(scan.row, column)) scanContent(scan, type, scan.formats.idOfStyle(style));
  else scan.damaged = true;
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
    if (type === TEXT) addText(scan, CellKind.text, formatId, true);
    else scan.cells.add(scan.row, scan.column, CellKind.formulaWithoutValue, 0, formatId);
  }
  scan.cells.setFormula(formula);
}

/** Reads an open `v` element; false where it holds nothing. */
function addValue(scan: SheetScan, type: number, formatId: number, calculated: boolean): boolean {
  const { cursor, cells, row, column } = scan;
  if (type !== 0 && type !== SHARED && type !== BOOLEAN && type !== DATE) {
    scanText(cursor, scan.texts);
    return addText(scan, type === ERROR ? CellKind.error : CellKind.text, formatId, calculated);
  }
  const start = textStart(cursor);
  const end = cursor.position;
  if (start === end) return false;
  if (type === 0) return addNumber(scan, start, numberIn(cursor.bytes, start, end), formatId);
  if (type === SHARED) return addShared(scan, integerIn(cursor.bytes, start, end), formatId);
  if (type === BOOLEAN) {
    cells.add(row, column, CellKind.boolean, integerIn(cursor.bytes, start, end) === 1 ? 1 : 0, formatId);
    return true;
  }
  const serial = dateSerial(asciiIn(cursor.bytes, start, end), scan.date1904);
  return addNumber(scan, start, serial, scan.formats.dateFormatOf(formatId));
}

/** Keeps a number; what stands there and is none is kept as text, so that people see it. */
function addNumber(scan: SheetScan, start: number, value: number, formatId: number): boolean {
  if (Number.isFinite(value)) {
    scan.cells.add(scan.row, scan.column, CellKind.number, value, formatId);
    return true;
  }
  appendXmlText(scan.texts, scan.cursor.bytes, start, scan.cursor.position);
  return addText(scan, CellKind.text, formatId, false);
}

function addShared(scan: SheetScan, index: number, formatId: number): boolean {
  if (index < 0 || index >= scan.sharedTexts) {
    scan.damaged = true;
    return false;
  }
  if (scan.texts.isEmpty(index)) return false;
  scan.cells.add(scan.row, scan.column, CellKind.text, index, formatId);
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
