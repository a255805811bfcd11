import type { Area } from '../../../domain/cell-address';

/** What may be chosen in a cell, as it stands. */
export type CapturedValidation = {
  readonly area: Area;
  readonly rule: Excel.DataValidationRule;
  readonly prompt: Excel.DataValidationPrompt;
  readonly errorAlert: Excel.DataValidationErrorAlert;
};

/** Where a click on a cell leads; the cell's place counts from the corner of the used range. */
export type CapturedLink = {
  readonly row: number;
  readonly column: number;
  readonly hyperlink: Excel.RangeHyperlink;
};

/** How a sheet is shown and printed, as it stands. */
export type CapturedLayout = {
  readonly frozenRows: number;
  readonly showGridlines: boolean;
  readonly page: Excel.Interfaces.PageLayoutUpdateData;
  readonly footer: string;
  /** As `$1:$3`; null where no rows are repeated. */
  readonly titleRows: string | null;
};

/** The cells of a sheet as they stand. */
export type CapturedCells = {
  readonly used: Area;
  /** As they must be given to Excel to become the same again. */
  readonly inputs: unknown[][];
  readonly formats: unknown[][];
  readonly looks: Excel.SettableCellProperties[][];
  readonly links: readonly CapturedLink[];
  readonly rows: Excel.SettableRowProperties[];
  readonly merges: readonly Area[];
  readonly validations: readonly CapturedValidation[];
};

/** The cells that people can filter, and whether they do. */
export type CapturedFilter = { readonly area: Area; readonly isSet: boolean };

/** A sheet of ours as it stands, with everything that writing it anew changes; without cells where it is empty. */
export type CapturedSheet = {
  readonly cells: CapturedCells | null;
  /** From the first column on. */
  readonly columns: Excel.SettableColumnProperties[];
  readonly layout: CapturedLayout;
  readonly filter: CapturedFilter | null;
  /** How many there are; what they are is not captured. */
  readonly conditionalFormats: number;
};
