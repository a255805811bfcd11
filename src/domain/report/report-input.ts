import type { Particulars } from '../fact/particulars';
import type { Evaluation } from '../scoring/evaluation';
import type { Outline } from './outline';
import type { ReportSettings } from './report-settings';

/** All a report is made of. */
export type ReportInput = {
  readonly evaluation: Evaluation;
  readonly particulars: Particulars;
  readonly unitName: string | null;
  readonly year: number | null;
  readonly outline: Outline;
  /** What the office decided; the outline as it stands where it is left out. */
  readonly settings?: ReportSettings;
};
