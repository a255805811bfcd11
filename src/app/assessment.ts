import type { IndicatorSystem } from '../domain/indicator/system';
import type { PlanTarget } from '../workbook/plan/plan-input';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Answers } from './answers/answers';
import type { Recognition, Scan, Wanted } from './scan';
import type { Scored } from './score';

/** What an assessment is made of: the workbook in front first, further files behind it. */
export type AssessmentRequest = {
  readonly workbooks: readonly WorkbookSnapshot[];
  /** Where the sheets go: into the workbook in front, with live formulas, unless it cannot take them. */
  readonly target: PlanTarget['kind'];
  readonly wanted: Wanted;
  readonly system: IndicatorSystem;
  readonly answers: Answers;
};

/** A scan and its scores under the answers given so far. Plain data; a new answer makes a new assessment. */
export type Assessment = AssessmentRequest & {
  /** What was recognised before any answer. */
  readonly recognition: Recognition;
  readonly scanned: Scan;
  readonly scored: Scored;
};
