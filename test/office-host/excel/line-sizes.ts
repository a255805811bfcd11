import type { Area } from '../../../src/domain/cell-address';
import { MOST_COLUMNS, MOST_ROWS } from '../model/area';
import { pointsOf, USUAL_CHARACTERS } from '../model/column-width';
import type { SheetModel } from '../model/sheet-model';
import { invalidArgument } from '../protocol/api-error';
import type { OpenWorkbook } from './open-workbook';

const USUAL_HEIGHT = 14.25;
const MOST_HEIGHT = 409.5;
/** 255 characters of the default font. */
const MOST_WIDTH = 1342.5;

/** The width of columns that nobody set, in points. */
export const USUAL_WIDTH = pointsOf(USUAL_CHARACTERS);

export function columnWidth(
  { columnWidths, hiddenColumns }: SheetModel,
  areas: readonly Area[],
): number | null {
  return common(areas, ({ left, right }) =>
    sizes(left, right, MOST_COLUMNS, (column) =>
      hiddenColumns.has(column) ? 0 : (columnWidths.get(column) ?? USUAL_WIDTH),
    ),
  );
}

export function setColumnWidth(
  open: OpenWorkbook,
  sheet: SheetModel,
  areas: readonly Area[],
  points: number,
): void {
  open.requireUnprotected(sheet);
  if (!(points >= 0 && points <= MOST_WIDTH)) throw invalidArgument(`Column width ${points}`);
  for (const { left, right } of areas) {
    for (let column = left; column <= right; column++) {
      if (points > 0) sheet.columnWidths.set(column, points);
      showOrHide(sheet.hiddenColumns, column, points);
    }
  }
  open.model.isDirty = true;
}

export function rowHeight({ rowHeights, hiddenRows }: SheetModel, areas: readonly Area[]): number | null {
  return common(areas, ({ top, bottom }) =>
    sizes(top, bottom, MOST_ROWS, (row) => (hiddenRows.has(row) ? 0 : (rowHeights.get(row) ?? USUAL_HEIGHT))),
  );
}

export function setRowHeight(
  open: OpenWorkbook,
  sheet: SheetModel,
  areas: readonly Area[],
  points: number,
): void {
  open.requireUnprotected(sheet);
  if (!(points >= 0 && points <= MOST_HEIGHT)) throw invalidArgument(`Row height ${points}`);
  for (const { top, bottom } of areas) {
    if (bottom - top + 1 === MOST_ROWS) continue;
    for (let row = top; row <= bottom; row++) {
      if (points > 0) sheet.rowHeights.set(row, points);
      showOrHide(sheet.hiddenRows, row, points);
    }
  }
  open.model.isDirty = true;
}

/** A line of no size is a hidden one, and one that gets a size is shown. */
function showOrHide(hidden: Set<number>, line: number, points: number): void {
  if (points === 0) hidden.add(line);
  else hidden.delete(line);
}

function common(areas: readonly Area[], of: (area: Area) => ReadonlySet<number>): number | null {
  const found = new Set(areas.flatMap((area) => [...of(area)]));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** The different sizes of lines; whole sheets are told by their first hundred lines. */
function sizes(first: number, last: number, most: number, of: (line: number) => number): ReadonlySet<number> {
  const end = last - first + 1 === most ? Math.min(last, first + 100) : last;
  const found = new Set<number>();
  for (let line = first; line <= end; line++) found.add(of(line));
  return found;
}
