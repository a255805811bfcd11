import type { Area, CellRange } from '../../domain/cell-address';
import { BLANK, textContent } from './content';
import type { PlannedCell, PlannedContent, PlannedStyle, PlannedValidation } from './plan';

/** A sheet while it is being laid out from the top down. */
export type SheetDraft = {
  readonly cells: PlannedCell[];
  readonly merges: Area[];
  readonly validations: PlannedValidation[];
};

/** A sheet without a cell. */
export function emptyDraft(): SheetDraft {
  return { cells: [], merges: [], validations: [] };
}

/** Writes one cell. */
export function put(
  draft: SheetDraft,
  row: number,
  column: number,
  content: PlannedContent,
  style: PlannedStyle,
  link: CellRange | null = null,
): void {
  draft.cells.push({ row, column, content, style, link });
}

/** Writes one row of texts in one style, from `column` on. */
export function putTexts(
  draft: SheetDraft,
  row: number,
  column: number,
  texts: readonly string[],
  style: PlannedStyle,
): void {
  texts.forEach((text, offset) => {
    put(draft, row, column + offset, textContent(text), style);
  });
}

/** Merges an area; the covered cells keep the style, so that the border runs all around. */
export function putMerged(
  draft: SheetDraft,
  area: Area,
  content: PlannedContent,
  style: PlannedStyle,
  link: CellRange | null = null,
): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const first = row === area.top && column === area.left;
      put(draft, row, column, first ? content : BLANK, style, first ? link : null);
    }
  }
  if (area.top !== area.bottom || area.left !== area.right) draft.merges.push(area);
}

/** Offers choices in one cell. */
export function offerChoices(
  draft: SheetDraft,
  row: number,
  column: number,
  choices: readonly string[],
  prompt: string,
): void {
  draft.validations.push({
    range: { top: row, left: column, bottom: row, right: column },
    choices,
    prompt,
  });
}

/** The area of one row between two columns, both included. */
export function rowArea(row: number, left: number, right: number): Area {
  return { top: row, left, bottom: row, right };
}
