import type { RenamedSubject } from '../defects/old-name-defects';
import type { FactId } from '../../fact/catalogue';

/** Which of a subject's values words point to: what was planned, what was spent, last year's plan … */
export type Aspect = 'budget' | 'adjusted' | 'actual' | 'priorBudget' | 'score' | 'weight' | 'deduction';

/** A thing reports speak of, the phrases that name it, and the facts it has, the usual one first. */
export type SubjectLabel = {
  readonly phrases: readonly string[];
  readonly facts: readonly { readonly aspect: Aspect; readonly fact: FactId }[];
  /** Measure words that count it; empty where any does. */
  readonly measureWords: readonly string[];
};

/** The words by which reports name figures. A county with other words brings other labels. */
export type ReportLabels = {
  readonly subjects: readonly SubjectLabel[];
  /** Phrases that are an aspect of the subject before them, or the whole unit's own amount where they stand alone. */
  readonly aspects: readonly {
    readonly aspect: Aspect;
    readonly phrases: readonly string[];
    readonly alone: FactId | null;
  }[];
  /** The total score of the self-evaluation. */
  readonly total: readonly string[];
  /** What is scored so far, while lines are 待填. */
  readonly scoredSoFar: readonly string[];
  /** Words before the points of the lines that are 待填. */
  readonly pendingWeight: readonly string[];
  /** Words of last year. */
  readonly prior: readonly string[];
  readonly up: readonly string[];
  readonly down: readonly string[];
  /** Words of the whole unit, without which an amount that names no subject is not taken for the unit's own. */
  readonly wholeUnit: readonly string[];
  /** Words that may stand between a subject and its figure and mean nothing there. */
  readonly fillers: readonly string[];
  /** Headers of table columns whose numbers are the form's own: its rules, the numbers of its lines. */
  readonly formHeaders: readonly string[];
  /** Sorts of public bodies as they stand behind 我: 局, 中心. */
  readonly selfSorts: readonly string[];
  /** Subjects of the budget that got other names. */
  readonly renamed: readonly RenamedSubject[];
  /** Words that make what follows another thing: 其他, 人均, 其中. */
  readonly narrowing: readonly string[];
};
