import type { Decimal } from '../money/decimal';

/** Why a system cannot be scored with. `indicator` is the line's id. The sentence is made by the application. */
export type SystemProblem =
  | { readonly code: 'noIndicators' | 'gradesMissing' }
  | { readonly code: 'weightsNotTotal'; readonly sum: Decimal; readonly total: Decimal }
  | { readonly code: 'gradesNotDescending' | 'gradesStartAboveZero'; readonly label: string }
  | (LineProblem & { readonly indicator: string });

/** What can be wrong with one line. */
export type LineProblem =
  | { readonly code: 'idTwice' | 'weightNotPositive' | 'measureMissing' | 'measureUnused' | 'itemsMissing' }
  | { readonly code: 'expressionInvalid'; readonly expression: string; readonly position: number }
  | { readonly code: 'factUnknown'; readonly expression: string; readonly position: number }
  | { readonly code: 'factNotNumeric'; readonly fact: string }
  | { readonly code: 'stepNotPositive' | 'deductNotPositive' }
  | { readonly code: 'bandsMissing' }
  | { readonly code: 'bandsGap' | 'bandsOverlap'; readonly at: Decimal | null }
  | { readonly code: 'scoreOutOfRange'; readonly score: Decimal }
  | { readonly code: 'weightNeverReached'; readonly best: Decimal }
  | { readonly code: 'itemTwice'; readonly item: string };
