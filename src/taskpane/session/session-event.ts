import type { Answers } from '../../app/answers/answers';
import type { Assessment } from '../../app/assessment';
import type { Wanted } from '../../app/scan';
import type { ChangeView } from '../../app/views/views';
import type { CellRange } from '../../domain/cell-address';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Overview, PaneStep } from './session';
import type { TaskEvent } from './task-event';

/** Everything that can happen to a session. */
export type SessionEvent =
  | TaskEvent
  /** What was kept with the document, or the start values where nothing was. */
  | {
      readonly kind: 'restored';
      readonly systemId: string;
      readonly wanted: Wanted;
      readonly answers: Answers;
      readonly missingFiles: readonly string[];
    }
  | { readonly kind: 'wentTo'; readonly step: PaneStep }
  /**
   * `stale` are source cells that changed since they were read; `sheetsMatch` tells whether the sheets in the workbook
   * show this assessment.
   */
  | {
      readonly kind: 'assessed';
      readonly assessment: Assessment;
      readonly overview: Overview;
      readonly stale: readonly CellRange[];
      readonly sheetsMatch: boolean;
    }
  | { readonly kind: 'answered'; readonly answers: Answers }
  | { readonly kind: 'written'; readonly answers: Answers; readonly before: Answers }
  | { readonly kind: 'undone'; readonly answers: Answers }
  | { readonly kind: 'compared'; readonly changes: readonly ChangeView[] | null }
  | { readonly kind: 'fileOpened'; readonly workbook: WorkbookSnapshot }
  | { readonly kind: 'fileRemoved'; readonly name: string }
  /** What is scored, and by which system. */
  | { readonly kind: 'subjectChosen'; readonly systemId: string; readonly wanted: Wanted }
  | { readonly kind: 'sourceChanged'; readonly range: CellRange }
  | { readonly kind: 'selected'; readonly range: CellRange }
  | { readonly kind: 'indicatorOpened'; readonly indicator: string | null };
