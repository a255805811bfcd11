import type { CellOrigin } from './rerun/hand-filled';
import type { Spot } from './data/data-layout';
import type { OwnSheetKind } from './own-sheet';
import type { PlannedContent } from './plan';

/** A cell that a rerun compares with what we wrote; `key` names it: `fact:carryIn`, `answer:C4:2`, `score:C1`. */
export type ManagedCell = {
  readonly key: string;
  readonly sheet: OwnSheetKind;
  readonly spot: Spot;
  readonly content: PlannedContent;
  readonly origin: CellOrigin;
};

/** Ours, judged by what the cell holds. */
export function ownOrigin(content: PlannedContent): CellOrigin {
  if (content.kind === 'formula') return 'formula';
  return content.kind === 'blank' ? 'blank' : 'value';
}
