import type { Area } from '../../../domain/cell-address';
import type { SheetSnapshot, SheetVisibility } from '../../../workbook/snapshot';

/** The content of one block of cells as Excel gives it, row by row. */
export type RawBlock = {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  /** What the cells show; null where it was left out because there are too many. */
  readonly texts: readonly (readonly unknown[])[] | null;
};

/** A sheet as Excel gives it; blocks from the top down. */
export type RawSheet = {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly blocks: readonly RawBlock[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly columnWidths: SheetSnapshot['columnWidths'];
};
