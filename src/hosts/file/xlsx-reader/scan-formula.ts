import {
  asciiIn,
  endTag,
  integerIn,
  nameHash,
  nextAttribute,
  type AttributeSpan,
  type ByteCursor,
} from './byte-cursor';
import { characterData } from './character-data';
import { shiftFormula } from './shift-formula';

const TYPE = nameHash('t');
const SHARED_INDEX = nameHash('si');

/** The cell that a shared formula is written in; the others take it moved. */
type Master = { readonly formula: string; readonly row: number; readonly column: number };

/** The shared formulas of a sheet, by their index, and how many characters may still be made of them. */
export type SharedFormulas = { readonly masters: Map<number, Master>; charactersLeft: number };

/** A few long formulas shared by a million cells would fill the memory; no real sheet comes near this. */
const MOST_CHARACTERS = 1 << 27;

export function noSharedFormulas(): SharedFormulas {
  return { masters: new Map(), charactersLeft: MOST_CHARACTERS };
}

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
  const own = endTag(cursor) ? '' : characterData(cursor);
  if (!isShared || index < 0) return own === '' ? null : own;
  if (own !== '') {
    shared.masters.set(index, { formula: own, row, column });
    return own;
  }
  return movedFormula(shared, index, row, column);
}

function movedFormula(shared: SharedFormulas, index: number, row: number, column: number): string | null {
  const master = shared.masters.get(index);
  if (master === undefined) return null;
  shared.charactersLeft -= master.formula.length;
  if (shared.charactersLeft < 0) return null;
  return shiftFormula(master.formula, row - master.row, column - master.column);
}
