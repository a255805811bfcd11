import { columnLetters } from '../../../domain/cell-address';
import { CellKind } from '../../../workbook/snapshot';
import {
  asciiIn,
  endTag,
  integerIn,
  isAtTag,
  nameHash,
  nextAttribute,
  nextTag,
  textStart,
  type AttributeSpan,
  type ByteCursor,
} from './byte-cursor';
import type { CellColumnsBuilder } from '../../../workbook/cell-columns-builder';
import { characterData } from './character-data';
import { dateSerial } from './date-serial';
import { isInGrid } from '../../../workbook/grid';
import { scanFormula, type SharedFormulas } from './scan-formula';
import { numberIn, writtenNumber } from './scan-number';
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

/** The types whose values have no blanks around them; those of any other are text as it stands. */
const TRIMMED: ReadonlySet<number> = new Set([0, SHARED, BOOLEAN, ERROR, DATE]);
const TRUTHS: ReadonlyMap<string, 0 | 1> = new Map([
  ['1', 1],
  ['true', 1],
  ['0', 0],
  ['false', 0],
]);
/** A longer reference is told by its beginning. */
const LONGEST_REFERENCE = 20;

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
  /** The row says its own number; otherwise its first cell that has a reference does. */
  rowNumbered: boolean;
  column: number;
  /** The first thing that shows the part to be damaged, as people are told of it; null where it is sound. */
  damage: string | null;
};

/** Reads an open `c` element to its end. A cell without value and formula is blank and not kept. */
export function scanCell(scan: SheetScan): void {
  const { cursor, span } = scan;
  let style = 0;
  let type = 0;
  let misplaced: string | null = null;
  scan.column += 1;
  while (nextAttribute(cursor, span)) {
    if (span.name === REFERENCE) {
      if (!moveTo(scan, span)) misplaced = asciiIn(cursor.bytes, span.start, span.end);
    } else if (span.name === STYLE) style = integerIn(cursor.bytes, span.start, span.end);
    else if (span.name === TYPE) type = typeIn(cursor.bytes, span.start, span.end);
  }
  if (endTag(cursor)) return;
  if (misplaced === null && isInGrid(scan.row, scan.column)) {
    scanContent(scan, type, scan.formats.idOfStyle(style));
  } else {
    scan.damage ??= `单元格地址“${(misplaced ?? addressOf(scan)).slice(0, LONGEST_REFERENCE)}”不对`;
  }
}

/**
 * Moves to the cell of a reference such as BC12; false where it is none or lies in another row. Where its figure belongs
 * then is for nobody to guess.
 */
function moveTo(scan: SheetScan, { start, end }: AttributeSpan): boolean {
  const { bytes } = scan.cursor;
  let column = 0;
  let at = start;
  for (; at < end; at += 1) {
    const letter = ((bytes[at] ?? 0) & 0xdf) - 0x40;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  let row = 0;
  for (; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return false;
    row = row * 10 + digit;
  }
  if (column === 0 || row === 0) return false;
  if (!scan.rowNumbered) {
    scan.row = row - 1;
    scan.rowNumbered = true;
  }
  scan.column = column - 1;
  return row - 1 === scan.row;
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
  const { cursor } = scan;
  const start = textStart(cursor);
  if (isAtTag(cursor)) {
    // Nearly every value is a number or the index of a shared string, and nothing beside.
    const { bytes, position } = cursor;
    if (type === 0) {
      if (addNumber(scan, numberIn(bytes, start, position), formatId)) return true;
    } else if (type === SHARED) {
      const index = integerIn(bytes, start, position);
      if (index >= 0) return addShared(scan, index, formatId);
    }
  }
  cursor.position = start;
  return addWritten(scan, type, formatId, calculated);
}

/** A value of a rarer type, or one with blanks, character references or CDATA sections. */
function addWritten(scan: SheetScan, type: number, formatId: number, calculated: boolean): boolean {
  const { cursor, texts } = scan;
  if (!TRIMMED.has(type)) {
    scanText(cursor, texts);
    return addText(scan, CellKind.text, formatId, calculated);
  }
  const text = characterData(cursor).trim();
  if (text === '' && type !== ERROR) return false;
  if (type === SHARED) return addShared(scan, /^\d{1,9}$/.test(text) ? Number(text) : -1, formatId);
  if (addMeaning(scan, type, text, formatId)) return true;
  // What stands there and means nothing by its type is kept as text, so that people see it.
  texts.appendText(text);
  return addText(scan, type === ERROR ? CellKind.error : CellKind.text, formatId, calculated);
}

/** Keeps the number, truth or date that the text of a value means by its type; false where it means none. */
function addMeaning(scan: SheetScan, type: number, text: string, formatId: number): boolean {
  if (type === 0) return addNumber(scan, writtenNumber(text), formatId);
  if (type === BOOLEAN) return addTruth(scan, TRUTHS.get(text.toLowerCase()), formatId);
  const date = type === DATE ? dateSerial(text, scan.date1904) : null;
  return date !== null && addNumber(scan, date.serial, scan.formats.dateFormatOf(formatId, date.timeOnly));
}

function addNumber({ cells, row, column }: SheetScan, value: number, formatId: number): boolean {
  if (!Number.isFinite(value)) return false;
  cells.add(row, column, CellKind.number, value, formatId);
  return true;
}

function addTruth({ cells, row, column }: SheetScan, truth: 0 | 1 | undefined, formatId: number): boolean {
  if (truth === undefined) return false;
  cells.add(row, column, CellKind.boolean, truth, formatId);
  return true;
}

function addShared(scan: SheetScan, index: number, formatId: number): boolean {
  if (index < 0 || index >= scan.sharedTexts) {
    scan.damage ??= `单元格 ${addressOf(scan)} 指向不存在的共享文字`;
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

function addressOf({ row, column }: SheetScan): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}
