import type { Area } from '../domain/cell-address';

/**
 * What a host read of a workbook, as plain data that can be sent to a worker. Cells are kept in columns of typed arrays,
 * sorted by row and column, so that a ledger of a million rows costs bytes and not objects; `cell.ts` reads them.
 */
export type WorkbookSnapshot = {
  /** The file's name as the user knows it. */
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly definedNames: readonly DefinedName[];
  /** Dates count from 1904-01-01 instead of 1899-12-30. */
  readonly date1904: boolean;
  /** The file carries a digital signature, which any change makes invalid. */
  readonly signed: boolean;
  /** What the reader had to guess, or leave out, in the file as a whole. */
  readonly doubts: readonly FileDoubt[];
};

/**
 * codePageGuessed: the file does not say, or not rightly, how its texts are written. formulasUnread: a formula could not
 * be read, so that all of them were left out; the values are those the file was saved with.
 */
export type FileDoubt = 'codePageGuessed' | 'formulasUnread';

/** A name of the workbook; `sheet` is where it is valid, null for everywhere. */
export type DefinedName = {
  readonly name: string;
  readonly reference: string;
  readonly sheet: string | null;
};

/** People can show a hidden sheet again by its menu, a very hidden one only by a macro. */
export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/** One sheet: its cells, and what people do not see of it. */
export type SheetSnapshot = {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly cells: CellColumns;
  readonly merges: readonly MergedArea[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** In characters of the default font, by column; columns that are not named have the usual width. */
  readonly columnWidths: ReadonlyMap<number, number>;
};

/** Cells joined to one; the first cell holds the value. */
export type MergedArea = Area;

/** Kinds of cells that hold something; a cell that is not stored is blank. */
export const CellKind = { number: 1, text: 2, boolean: 3, error: 4, formulaWithoutValue: 5 } as const;
/** The kind of a stored cell. */
export type CellKind = (typeof CellKind)[keyof typeof CellKind];

/**
 * The cells that hold something, in row-major order.
 *
 * Row `r` owns the entries `rowStarts[r] … rowStarts[r + 1] - 1`. `rowCount` and `columnCount` are the true used
 * region: formatted but empty cells do not count.
 */
export type CellColumns = {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rowStarts: Uint32Array;
  readonly columns: Uint16Array;
  readonly kinds: Uint8Array;
  /** The number; 1 or 0 for booleans; an index into `texts` for text and error codes. */
  readonly values: Float64Array;
  /** Index into `formats`. */
  readonly formatIds: Uint16Array;
  readonly formats: readonly string[];
  readonly texts: TextTable;
  /** Formula without "=", by the entry's index. */
  readonly formulas: ReadonlyMap<number, string>;
  /** What the host shows where it knows better than the format does (Excel may show ####), by the entry's index. */
  readonly shown: ReadonlyMap<number, string>;
};

/** Texts as UTF-8 in one buffer, decoded when asked for. Text `i` is `bytes[starts[i] … starts[i + 1] - 1]`. */
export type TextTable = {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  /** Decoded texts, filled as they are asked for. */
  readonly decoded: (string | undefined)[];
};
