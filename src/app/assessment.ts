import type { IndicatorSystem } from '../domain/indicator/system';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Answers } from './answers/answers';
import type { Scan, Wanted } from './scan';
import type { Scored } from './score';

/** What an assessment is made of: the workbook in front first, further files behind it. */
export type AssessmentRequest = {
  readonly workbooks: readonly WorkbookSnapshot[];
  readonly wanted: Wanted;
  readonly system: IndicatorSystem;
  readonly answers: Answers;
};

/** A scan and its scores under the answers given so far. Plain data; a new answer makes a new assessment. */
export type Assessment = AssessmentRequest & { readonly scanned: Scan; readonly scored: Scored };
