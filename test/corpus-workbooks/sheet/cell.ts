import type { Figure, PrintedUnit } from '../unit/figure';

/** The title over a table; hazards move its year, its unit or its name elsewhere. */
export type Title = { readonly is: 'title'; readonly text: string };

/** `编制单位：云溪县机关事务服务中心`. */
export type NameLine = { readonly is: 'name'; readonly label: string; readonly name: string };

/** `单位：万元`, above a table. */
export type UnitLine = { readonly is: 'unit'; readonly label: string; readonly unit: PrintedUnit };

/** A note under a table, or a sentence of running text. */
export type Note = { readonly is: 'note'; readonly text: string };

/** A figure inside a sentence or a label: `其中：基本支出：900.47`. */
export type Sentence = { readonly is: 'sentence'; readonly parts: readonly (string | Figure)[] };

/**
 * One cell of a drawn sheet: blank, words, a number that is no amount (行次), or one of the kinds above. `←` is merged with the
 * cell to the left, `↑` with the one above.
 */
export type Cell = null | string | number | Figure | Title | NameLine | UnitLine | Note | Sentence;

/** The cells of one line of a sheet. */
export type Row = readonly Cell[];

/** A drawn sheet: what is printed where, before anybody spoils it. */
export type SheetDraft = {
  readonly tab: string;
  /** The unit of the money figures that have none of their own. */
  readonly unit: PrintedUnit;
  readonly rows: readonly Row[];
  readonly hidden: boolean;
  /** A table that a person may turn, rows to columns: one head, one column of labels. */
  readonly turnable: boolean;
  /** A sheet without a table: a cover, a list of contents, an explanation. */
  readonly paper: boolean;
  /** The name and year of the unit whose sheet it is. */
  readonly name: string;
  readonly year: number;
};

/** A title. */
export const title = (text: string): Title => ({ is: 'title', text });

/** A note. */
export const note = (text: string): Note => ({ is: 'note', text });

/** Words with figures in them. */
export function sentence(words: TemplateStringsArray, ...figures: readonly (string | Figure)[]): Sentence {
  return {
    is: 'sentence',
    parts: words.flatMap((word, index) => {
      const next = figures[index];
      return next === undefined ? [word] : [word, next];
    }),
  };
}

/** Whether the cell is of a kind with a mark of its own. */
export function isKind<Kind extends 'figure' | 'title' | 'name' | 'unit' | 'note' | 'sentence'>(
  cell: Cell | undefined,
  kind: Kind,
): cell is Extract<Cell, { readonly is: Kind }> {
  return typeof cell === 'object' && cell !== null && cell.is === kind;
}
