import type { CellRange } from '../../domain/cell-address';
import type { FactId, FactKind } from '../../domain/fact/catalogue';
import type { Severity } from '../../domain/finding';
import type { MoneyUnit } from '../../domain/money/unit';
import type { Nature, TableKind } from '../../workbook/tables/table';

/*
 * What the pane shows, ready to print: every text is Chinese and complete, every place can be gone to. Components
 * lay out and translate labels; they compute nothing.
 */

/** A place in words, and where a click leads; `range` is null for what has no cell. */
export type PlaceView = { readonly text: string; readonly range: CellRange | null };

/** Something to look at: a finding's sentence and the cells it is about. */
export type NoteView = {
  readonly severity: Severity;
  readonly text: string;
  readonly places: readonly PlaceView[];
};

/** A recognised table. */
export type TableCard = {
  readonly table: CellRange;
  readonly kind: TableKind;
  readonly kindLabel: string;
  readonly title: string;
  readonly place: PlaceView;
  /** Null where the sheet does not state it; the unit also tells whose word it is. */
  readonly unit: { readonly value: MoneyUnit; readonly text: string; readonly answered: boolean } | null;
  readonly needsUnit: boolean;
  readonly year: string | null;
  readonly unitName: string | null;
  /** What made it recognised, most telling first. */
  readonly evidence: readonly string[];
  readonly certainty: 'certain' | 'doubtful' | 'confirmed' | 'ignored';
  /** Doubts that nobody has settled yet. */
  readonly doubts: readonly string[];
  /** Whether it plans or accounts, where a person may say so; for one click. */
  readonly otherKinds: readonly { readonly kind: Nature; readonly label: string }[];
  /** How many facts are read from it. */
  readonly factCount: number;
};

/** One reading of a fact, to choose by one click. */
export type ReadingView = {
  readonly place: PlaceView;
  readonly source: CellRange;
  readonly text: string;
  readonly description: string;
  readonly chosen: boolean;
  readonly doubts: readonly string[];
};

/** A fact with everything known about it. */
export type FactView = {
  readonly fact: FactId;
  readonly label: string;
  readonly kind: FactKind;
  /** As people read it, with its unit: 1,234.56 万元; null while 待填. */
  readonly text: string | null;
  readonly certainty: 'certain' | 'doubtful' | 'disputed' | 'missing' | 'answered';
  /** Where it comes from: a cell, 手工填写, or the facts it follows from. */
  readonly source: PlaceView | null;
  readonly readings: readonly ReadingView[];
  readonly notes: readonly NoteView[];
};

/** Step 1 as a whole. */
export type RecognitionView = {
  readonly unitName: string | null;
  readonly year: number | null;
  readonly workbooks: readonly {
    readonly name: string;
    readonly tableCount: number;
    readonly sheetCount: number;
  }[];
  readonly tables: readonly TableCard[];
  /** Facts that need a person: doubtful or disputed ones first, then missing ones that a line needs. */
  readonly doubtfulFacts: readonly FactView[];
  /** Further findings that belong to no table and no fact above. */
  readonly notes: readonly NoteView[];
  /** How many doubts are open: tables, facts, and findings of severity error or warning. 0 lets 一键评分 run through. */
  readonly openDoubts: number;
};

/** A question that only people can answer. */
export type QuestionView = {
  readonly key: string;
  readonly point: string;
  readonly kind: 'yesNo' | 'choice' | 'points' | 'applies';
  readonly choices: readonly string[];
  /** The answer that counts; null while there is none. */
  readonly answer: string | null;
  readonly evidence: string | null;
  /** Where the answer stands; null where it was given in the pane. */
  readonly place: PlaceView | null;
  /** By a person in the pane or in 基础数据表, against or without the sheets. */
  readonly byHand: boolean;
};

/** A line of the score table. */
export type ScoreLine = {
  readonly indicator: string;
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly weight: string;
  /** "待填" while it is pending. */
  readonly score: string;
  readonly rate: string | null;
  readonly status: 'full' | 'deducted' | 'pending' | 'notApplicable';
  readonly overridden: boolean;
  readonly reason: string | null;
  /** Points lost, as a number for order and bars only; 0 for pending lines. */
  readonly lost: number;
};

/** A bar of one 一级指标; the three parts make up `weight`. Numbers for drawing only; the texts are what counts. */
export type Level1Bar = {
  readonly level1: string;
  readonly weight: number;
  readonly scored: number;
  readonly lost: number;
  readonly pending: number;
  readonly text: string;
};

/** Step 2 as a whole; lines in the order of the system, `attention` those that lost points, then those 待填. */
export type ScoringView = {
  readonly systemTitle: string;
  readonly total: string;
  readonly pendingWeight: string | null;
  readonly grade: string | null;
  readonly bars: readonly Level1Bar[];
  readonly lines: readonly ScoreLine[];
  readonly attention: readonly string[];
};

/** The proof of one score. */
export type EvidenceCard = {
  readonly line: ScoreLine;
  /** 指标说明: the formula in words. */
  readonly explanation: string;
  /** 评价标准. */
  readonly standard: string;
  /** The formula with the numbers put in. */
  readonly substitution: string | null;
  /** Where the rule comes from: system, line, found or derived. */
  readonly provenance: string;
  readonly facts: readonly FactView[];
  readonly questions: readonly QuestionView[];
  readonly notes: readonly NoteView[];
  /** A score by hand: what was computed, what was set and why. */
  readonly override: { readonly computed: string; readonly score: string; readonly reason: string } | null;
};

/** A sheet that writing makes or rewrites. */
export type SheetPreview = {
  readonly name: string;
  readonly action: 'create' | 'rewrite' | 'unchanged';
  readonly cellCount: number;
  /** Cells whose shown content will be another one, with both; at most the first hundred. */
  readonly changed: readonly { readonly place: PlaceView; readonly before: string; readonly after: string }[];
  readonly changedCount: number;
};

/** Step 3: what will be written. */
export type WritingPreview = {
  readonly sheets: readonly SheetPreview[];
  readonly notes: readonly NoteView[];
};

/** A value that is another one than before. */
export type ChangeView = {
  readonly subject: string;
  readonly before: string;
  readonly after: string;
  readonly place: PlaceView | null;
};

/** What a selected cell is about. */
export type SelectionSubject =
  | { readonly kind: 'indicator'; readonly indicator: string }
  | { readonly kind: 'fact'; readonly fact: FactId }
  | { readonly kind: 'table'; readonly table: CellRange };
