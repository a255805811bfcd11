import type { SheetPreview, WritingPreview } from '../../app/views/views';

/** How what stands in the workbook relates to the scores shown. */
export type WritingState =
  /** None of the sheets is there. */
  | { readonly kind: 'notWritten' }
  /** The sheets show all that writing would write. */
  | { readonly kind: 'current' }
  /** The sheets show something else, or some are missing; `cells` are those people will see change. */
  | { readonly kind: 'outOfDate'; readonly cells: number };

/** The state before the next writing; `writtenNow` is what the session knows of its own last writing. */
export function writingState({ sheets }: Pick<WritingPreview, 'sheets'>, writtenNow: boolean): WritingState {
  if (writtenNow || sheets.every(({ action }) => action === 'unchanged')) return { kind: 'current' };
  if (sheets.every(({ action }) => action === 'create')) return { kind: 'notWritten' };
  return { kind: 'outOfDate', cells: sheets.reduce((sum, { changedCount }) => sum + changedCount, 0) };
}

/** How many changed cells are only counted and not listed. */
export function unlistedCount({ changed, changedCount }: SheetPreview): number {
  return changedCount - changed.length;
}
