import type { Particulars } from '../fact/particulars';
import type { Finding } from '../finding';
import type { Evaluation } from '../scoring/evaluation';
import type { Outline } from './outline';

/** All a report is made of. */
export type ReportInput = {
  readonly evaluation: Evaluation;
  readonly particulars: Particulars;
  readonly findings: readonly Finding[];
  readonly unitName: string | null;
  readonly year: number | null;
  readonly outline: Outline;
};
