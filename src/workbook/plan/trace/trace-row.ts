import type { CellRange } from '../../../domain/cell-address';
import type { CellOrigin } from '../rerun/hand-filled';
import type { ManagedCell } from '../managed-cell';
import type { PlannedContent, PlannedStyle } from '../plan';

/** The cell right of a managed one that belongs to it: a score's 扣分原因, an answer's 佐证材料. */
export type Companion = { readonly content: PlannedContent; readonly origin: CellOrigin };

/** One line of 溯源表: a cell of ours, where it comes from and what to think of it. */
export type TraceRow = {
  readonly category: string;
  readonly label: string;
  /** How the value comes about, in words or as a formula. */
  readonly formula: string;
  readonly source: CellRange | null;
  readonly sourceText: string;
  /** The source's number as printed, and its unit. */
  readonly printed: string;
  readonly style: PlannedStyle;
  /** What 状态 says while the cell is blank: 待填 where scoring needs it. */
  readonly missing: string;
  readonly otherReadings: string;
  readonly remark: string;
  readonly cell: ManagedCell;
  readonly companion: Companion | null;
  /** For an answer: whose it is and what it answers. */
  readonly subject: string;
  readonly point: string;
};
