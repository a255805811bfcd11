import type { Area, CellRange } from '../../domain/cell-address';
import type { Decimal } from '../../domain/money/decimal';

/** What a planned cell holds. `formula` has no leading "="; `cached` is the value it has now. */
export type PlannedContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'formula'; readonly formula: string; readonly cached: Decimal | string };

/** The looks a planned cell can have; each host maps them to its own formats. */
export type PlannedStyle =
  | 'title'
  | 'subtitle'
  | 'unitNote'
  | 'header'
  | 'group'
  | 'text'
  | 'centered'
  | 'amount'
  | 'count'
  | 'percent'
  | 'score'
  | 'totalLabel'
  | 'totalScore'
  | 'input'
  | 'inputAmount'
  | 'inputScore'
  | 'pending'
  | 'reason'
  | 'link'
  | 'small';

/** A cell to write; rows and columns count from 0. */
export type PlannedCell = {
  readonly row: number;
  readonly column: number;
  readonly content: PlannedContent;
  readonly style: PlannedStyle;
  /** Where a click leads, inside the same workbook. */
  readonly link: CellRange | null;
};

/** Cells whose value people choose from a list; `choices` are shown in the cell's drop-down. */
export type PlannedValidation = {
  readonly range: Area;
  readonly choices: readonly string[];
  readonly prompt: string;
};

/** A sheet to write, with all that decides how it looks on screen and paper. */
export type SheetPlan = {
  readonly name: string;
  /** In characters of the default font. */
  readonly columnWidths: readonly number[];
  /** In points, by row; rows that are not named keep the automatic height. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly cells: readonly PlannedCell[];
  readonly merges: readonly Area[];
  readonly validations: readonly PlannedValidation[];
  /** Columns only the program needs. */
  readonly hiddenColumns: readonly number[];
  readonly frozenRows: number;
  readonly print: {
    readonly orientation: 'portrait' | 'landscape';
    /** Header rows repeated on each page. */
    readonly repeatRows: { readonly first: number; readonly last: number } | null;
  };
};

/** A name for an area of a planned sheet. */
export type PlannedName = { readonly name: string; readonly sheet: string; readonly area: Area };

/** The sheets to write. A sheet that exists already is replaced in place; nothing else in the workbook is touched. */
export type WorkbookPlan = {
  readonly sheets: readonly SheetPlan[];
  readonly definedNames: readonly PlannedName[];
  /** The names of the sheets whose lines stand elsewhere than in the sheets that they replace, as far as can be told. */
  readonly shifted: ReadonlySet<string>;
};
