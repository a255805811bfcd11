import type { Label, LabelReader } from '../meaning/label';
import type { GridCell } from './grid-line';
import { isYearCell } from './lines';

/** A cell of words with what they say. */
export type Worded = { readonly cell: GridCell; readonly label: Label };

/** Reads a cell; a year is a number too. */
export function worded(cell: GridCell, read: LabelReader): Worded {
  return { cell, label: read(isYearCell(cell) ? `${cell.amount?.printed ?? ''}年` : cell.text) };
}
