import type { Particulars } from '../../domain/fact/particulars';
import type { Finding } from '../../domain/finding';
import type { Evaluation } from '../../domain/scoring/evaluation';
import type { WorkbookSnapshot } from '../snapshot';
import type { HandFilled } from './rerun/hand-filled';
import type { OwnSheetKind } from './own-sheet';

/** Where the sheets go: into the user's own workbook, with formulas to its cells, or into a new one, with values. */
export type PlanTarget =
  { readonly kind: 'sameWorkbook'; readonly snapshot: WorkbookSnapshot } | { readonly kind: 'newWorkbook' };

/** All the sheets are made of. */
export type PlanInput = {
  readonly evaluation: Evaluation;
  readonly particulars: Particulars;
  /** What the scan found doubtful; printed in 溯源表. */
  readonly findings: readonly Finding[];
  readonly unitName: string | null;
  readonly year: number | null;
  readonly target: PlanTarget;
  /** What people filled in by hand in the workbook of an earlier run. */
  readonly handFilled: HandFilled | null;
  /** The sentence for a finding. */
  readonly findingText: (finding: Finding) => string;
};

/** The input with the names that the sheets get. */
export type PlanContext = PlanInput & { readonly names: Readonly<Record<OwnSheetKind, string>> };
