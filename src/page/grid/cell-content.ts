import { entryAt, kindOf } from '../../workbook/cell';
import { CellKind, type SheetSnapshot } from '../../workbook/snapshot';
import { shownText } from './shown-text';

/** What is in a cell rather than what it shows: its formula, or its number with all digits. */
export function cellContent({ cells }: SheetSnapshot, row: number, column: number): string {
  const entry = entryAt(cells, row, column);
  const formula = cells.formulas.get(entry);
  if (formula !== undefined) return `=${formula}`;
  if (kindOf(cells, entry) === CellKind.number) return String(cells.values[entry] ?? '');
  return shownText(cells, entry, false);
}
