import type { Area } from '../../../domain/cell-address';

/** A drop-down list as it stands. */
export type CapturedValidation = {
  readonly area: Area;
  readonly rule: Excel.DataValidationRule;
  readonly prompt: Excel.DataValidationPrompt;
};

/** A sheet of ours as it stands, with everything that writing it anew changes. */
export type CapturedSheet = {
  readonly used: Area;
  readonly inputs: unknown[][];
  readonly formats: unknown[][];
  readonly looks: Excel.SettableCellProperties[][];
  readonly columns: Excel.SettableColumnProperties[];
  readonly rows: Excel.SettableRowProperties[];
  readonly merges: readonly Area[];
  readonly validations: readonly CapturedValidation[];
  readonly frozenRows: number;
  readonly orientation: Excel.Worksheet['pageLayout']['orientation'];
  readonly zoom: Excel.PageLayoutZoomOptions;
  /** As `$1:$3`; null where no rows are repeated. */
  readonly titleRows: string | null;
};
