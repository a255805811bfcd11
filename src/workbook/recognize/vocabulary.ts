import type { TableKind } from './table';

/**
 * Words of column headers and what a column under them holds.
 *
 * structure: how rows are named and numbered; text: columns people read; item: which amount; period: which year and
 * whether planned or spent; side: the name of a group of columns (收入, 支出) that decides no role. `words` match a whole header, `parts` anywhere in it.
 */
export type HeaderTerm = {
  readonly role: string;
  readonly group: 'structure' | 'text' | 'item' | 'period' | 'side';
  readonly words: readonly string[];
  readonly parts?: readonly string[];
};

/** A clue counts when at least `atLeast` of `anyOf` are present. */
export type Clue = { readonly anyOf: readonly string[]; readonly atLeast: number; readonly score: number };

/** Words of a title: one of `parts` present and none of `without`; with one of `never` it is another paper altogether. */
export type TitleClue = {
  readonly parts: readonly string[];
  readonly without: readonly string[];
  readonly never?: readonly string[];
  readonly score: number;
};

/** Rows with subject codes: 2xx of the functional, 30x–31x, 399 of the economic classification. */
export type CodeClue = {
  readonly classification: 'function' | 'economy';
  readonly atLeast: number;
  readonly score: number;
};

/** What a table of a shape is called, by what it tells: plans, outturns, outturns of 财政拨款 alone. Null: known, of no use. */
export type ShapeKinds = {
  readonly budget: TableKind | null;
  readonly final: TableKind | null;
  readonly finalFiscal: TableKind | null;
};

/** A shape of table, and how strongly each clue speaks for it. */
export type TableShape = {
  readonly name: string;
  readonly title: TitleClue;
  readonly facets: readonly Clue[];
  readonly labels: readonly Clue[];
  readonly codes: CodeClue | null;
  readonly twoSided: number;
  /** Facets any of which speaks against the shape. */
  readonly never: readonly string[];
  /** A table without an own nature (人员, 固定资产 …) has the same kind in all three. */
  readonly kinds: ShapeKinds;
  /** Whether 预算 or 决算 has to be decided. */
  readonly hasNature: boolean;
};

export type Vocabulary = {
  readonly headerTerms: readonly HeaderTerm[];
  readonly shapes: readonly TableShape[];
  /** Fund names that contain 预算 without making a table a budget. */
  readonly fundPhrases: readonly string[];
  /** Row labels that only final accounts, or only budgets, print. */
  readonly finalLabels: readonly string[];
  readonly budgetLabels: readonly string[];
  /** Titles that the national form of 部门预算公开 gives to budgets without saying 预算. */
  readonly budgetTitles: readonly string[];
  /** Parts of tab names and titles of sheets that are text by design. */
  readonly narrativeSheets: readonly string[];
  /** What a cover says its workbook is. */
  readonly coverParts: readonly string[];
};
