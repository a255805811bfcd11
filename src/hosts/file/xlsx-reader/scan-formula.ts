import { unescapeXml } from '../xml/xml-text';
import {
  asciiIn,
  endTag,
  integerIn,
  nameHash,
  nextAttribute,
  textStart,
  type AttributeSpan,
  type ByteCursor,
} from './byte-cursor';
import { shiftFormula } from './shift-formula';

const TYPE = nameHash('t');
const SHARED_INDEX = nameHash('si');

/** The cell that a shared formula is written in; the others take it moved. */
type Master = { readonly formula: string; readonly row: number; readonly column: number };

/** The shared formulas of a sheet, by their index. */
export type SharedFormulas = Map<number, Master>;

/** Reads an open `f` element: the formula without "=", with shared formulas moved to the cell; null where it is empty. */
export function scanFormula(
  cursor: ByteCursor,
  span: AttributeSpan,
  shared: SharedFormulas,
  row: number,
  column: number,
): string | null {
  let index = -1;
  let isShared = false;
  while (nextAttribute(cursor, span)) {
    if (span.name === TYPE) isShared = asciiIn(cursor.bytes, span.start, span.end) === 'shared';
    else if (span.name === SHARED_INDEX) index = integerIn(cursor.bytes, span.start, span.end);
  }
  const own = endTag(cursor) ? '' : formulaText(cursor);
  if (!isShared || index < 0) return own === '' ? null : own;
  if (own !== '') {
    shared.set(index, { formula: own, row, column });
    return own;
  }
  const master = shared.get(index);
  return master === undefined ? null : shiftFormula(master.formula, row - master.row, column - master.column);
}

function formulaText(cursor: ByteCursor): string {
  const start = textStart(cursor);
  return unescapeXml(new TextDecoder().decode(cursor.bytes.subarray(start, cursor.position)));
}
