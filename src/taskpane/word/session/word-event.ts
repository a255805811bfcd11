import type { CheckView } from '../../../app/report-link/link-views';
import type { StaleSource } from '../../../app/report-link/linked-sources';
import type { ReportLink } from '../../../app/report-link/report-link';
import type { OutlineView } from '../../../domain/report/outline-view';
import type { ReportSettings } from '../../../domain/report/report-settings';
import type { TaskEvent } from '../../session/task-event';
import type {
  Evaluated,
  Found,
  FoundChanges,
  HandedIn,
  Material,
  OpenTemplate,
  ShownFigure,
  WordTab,
} from './word-session';

/** Everything that can happen to a session in Word. */
export type WordEvent =
  | TaskEvent
  | { readonly kind: 'wentTo'; readonly tab: WordTab }
  /** What was kept with the document, or the start values where nothing was. */
  | { readonly kind: 'restored'; readonly link: ReportLink; readonly outlines: readonly OutlineView[] }
  | { readonly kind: 'materialChanged'; readonly material: Material }
  | {
      readonly kind: 'evaluated';
      readonly evaluated: Evaluated | null;
      readonly stale: readonly StaleSource[];
    }
  | { readonly kind: 'settled'; readonly settings: ReportSettings }
  | {
      readonly kind: 'linked';
      readonly link: ReportLink;
      readonly stale: readonly StaleSource[];
    }
  | { readonly kind: 'templateOpened'; readonly template: OpenTemplate | null }
  | { readonly kind: 'refreshFound'; readonly found: FoundChanges | null }
  | { readonly kind: 'checkFound'; readonly found: Found<CheckView> | null }
  /** What was found in an earlier reading holds no longer. */
  | { readonly kind: 'documentChanged' }
  | { readonly kind: 'handedIn'; readonly done: HandedIn }
  | { readonly kind: 'figureShown'; readonly figure: ShownFigure | null };
