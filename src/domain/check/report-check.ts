import type { CellRange } from '../cell-address';
import type { FactId } from '../fact/catalogue';
import type { Decimal } from '../money/decimal';
import type { FigureKind } from './figures/text-figure';

/** Where a cell stands: its table by a name that no other table of the text has, its row and column counted from 1. */
export type CellPosition = { readonly table: string; readonly row: number; readonly column: number };

/** What a table says about one of its cells: row labels from left to right, headers from top to bottom, its unit line. */
export type CellContext = {
  readonly labels: readonly string[];
  readonly headers: readonly string[];
  readonly unit: string;
  readonly position: CellPosition;
};

/** One paragraph or table cell to check; `place` tells people where it is: 第 12 段, 表 2 第 3 行第 4 列. */
export type CheckedParagraph = {
  readonly place: string;
  readonly text: string;
  /** Of a table cell: what the table says about it. */
  readonly context?: CellContext;
};

/** What a figure of the text is compared with. Indicators go by their names. */
export type Basis =
  | { readonly kind: 'fact'; readonly fact: FactId }
  | { readonly kind: 'rate' | 'score' | 'weight' | 'deduction'; readonly indicator: string }
  /** A number of the rate's substitution, or of the printed standard. */
  | { readonly kind: 'rateOperand' | 'standard'; readonly indicator: string }
  | { readonly kind: 'total' | 'fullTotal' | 'pendingWeight' | 'year' }
  | { readonly kind: 'particular'; readonly label: string; readonly source: CellRange }
  /** What the sums of a table leave for this number of it. */
  | { readonly kind: 'tableSum'; readonly of: readonly string[] }
  | { readonly kind: 'derived'; readonly operation: DerivedOperation; readonly of: readonly string[] };

/** How a figure follows from the two figures beside it: a + b, a − b, a ÷ b, (a − b) ÷ b. */
export type DerivedOperation = 'sum' | 'difference' | 'share' | 'change';

/** Where something stands: `paragraph` is an index in the list that was checked, the offsets count in its text. */
export type Spot = {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** The same for people. */
  readonly place: string;
};

/** A figure where it stands: the words that lead to it, the sentence around it, and the number with its unit. */
export type LocatedFigure = Spot & {
  readonly phrase: string;
  readonly excerpt: string;
  readonly text: string;
  readonly kind: FigureKind;
};

/** The value a figure should have, in base units, and as it would be printed in the text's own unit and precision. */
export type Expected = { readonly basis: Basis; readonly value: Decimal; readonly printed: string };

/** What most likely went wrong. */
export type Cause =
  | { readonly kind: 'strayDigit' }
  | { readonly kind: 'factor'; readonly factor: number }
  | { readonly kind: 'otherValue'; readonly basis: Basis }
  | { readonly kind: 'rounding' }
  | { readonly kind: 'mistypedAmount'; readonly amount: string; readonly repaired: string }
  | { readonly kind: 'swapped'; readonly amounts: readonly string[] };

/** `named`: the words beside the figure say what it is; `valueOnly`: only the value is the same. */
export type AgreeingFigure = LocatedFigure & {
  readonly basis: Basis;
  readonly certainty: 'named' | 'valueOnly';
};
/** A figure that the evaluation contradicts, with what it should be. */
export type DifferingFigure = LocatedFigure & { readonly expected: Expected; readonly cause: Cause | null };

/** A fault of the text that is no wrong number. */
export type Defect = Spot & {
  readonly excerpt: string;
  /** The words at fault. */
  readonly text: string;
  readonly problem: DefectProblem;
};

/** What is wrong with the words. */
export type DefectProblem =
  | { readonly code: 'placeholder' | 'unresolvedChoice' | 'missingReason' }
  | { readonly code: 'doubledPunctuation' | 'unbalanced' | 'unitMissing' }
  | { readonly code: 'zeroChange' | 'missingStop' }
  /** A budget subject goes by the name it had before that year. */
  | { readonly code: 'oldName'; readonly now: string; readonly since: number }
  /** The unit calls itself by another word than in the rest of the report. */
  | { readonly code: 'otherSelf'; readonly usual: string }
  | { readonly code: 'wrongDirection'; readonly actual: 'up' | 'down' | 'level' }
  | { readonly code: 'otherYear'; readonly expected: number }
  | { readonly code: 'wrongGrade'; readonly expected: string }
  /** 2020 in square or round brackets where 文号 has 〔〕. */
  | { readonly code: 'documentBrackets' }
  /** The 文号 of the notice for this evaluation is of another year than this or the next. */
  | { readonly code: 'oldDocumentNumber'; readonly evaluated: number }
  /** These lines lost points, and the section on problems says nothing of them. */
  | { readonly code: 'deductionWithoutCause'; readonly lines: readonly string[] }
  | { readonly code: 'problemWithoutMeasure'; readonly problems: number; readonly measures: number }
  /** The text admits what this line with full marks denies. */
  | { readonly code: 'contradiction'; readonly line: string };

/** The whole check: every figure under what it came to, and the faults of the text. */
export type ReportCheck = {
  readonly agrees: readonly AgreeingFigure[];
  readonly differs: readonly DifferingFigure[];
  readonly unknown: readonly LocatedFigure[];
  readonly defects: readonly Defect[];
};
