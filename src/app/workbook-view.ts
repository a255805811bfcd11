import type { CellRange } from '../domain/cell-address';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Unsubscribe } from './workbook-host';

/** What a view of the workbook shows; a new object whenever anything of it changes. */
export type WorkbookView = {
  readonly snapshot: WorkbookSnapshot;
  /** The sheet that was brought to the front last; a new object each time. */
  readonly front: { readonly sheet: string } | null;
  /** The cells brought into view last, until the user selects others; a new object each time. */
  readonly shown: CellRange | null;
  readonly selected: CellRange | null;
};

/** The view's side of a host that has no spreadsheet program around it. */
export type WorkbookViewStore = {
  readonly current: () => WorkbookView;
  readonly subscribe: (listener: () => void) => Unsubscribe;
  /** The user selected these cells. */
  readonly select: (range: CellRange) => void;
};
