import type { Assessment } from '../../../app/assessment';
import type { DocumentControl, DocumentText, TaggedControl } from '../../../app/document-host';
import type { Packet } from '../../../app/packet/read-packet';
import type { InputFile } from '../../../app/ports';
import type { CheckView, RefreshView } from '../../../app/report-link/link-views';
import type { StaleSource } from '../../../app/report-link/linked-sources';
import type { LinkedSource, ReportLink } from '../../../app/report-link/report-link';
import type { TemplateCheck } from '../../../app/template/check-template';
import type { OutlineView } from '../../../domain/report/outline-view';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import type { Notice, Overview, RunningTask } from '../../session/session';

/** The five tabs: 来源 · 成文 · 刷新 · 核对 · 报送. */
export type WordTab = 'source' | 'compose' | 'refresh' | 'check' | 'handIn';

/** A workbook that was opened in the pane; `savedAt` in ISO 8601. */
export type OpenedWorkbook = { readonly snapshot: WorkbookSnapshot; readonly savedAt: string };

/** What the evaluation is made from: workbooks opened here, or a packet that another pane made. */
export type Material =
  | { readonly kind: 'workbooks'; readonly opened: readonly OpenedWorkbook[] }
  | { readonly kind: 'packet'; readonly packet: Packet };

/** An evaluation with what the tabs show of it; every text is ready to print. */
export type Evaluated = {
  readonly assessment: Assessment;
  readonly overview: Overview;
  /** What is open, a sentence each. */
  readonly doubts: readonly string[];
  readonly sources: readonly LinkedSource[];
};

/** The figure in question: one of the document that the cursor is in, or one of the preview. */
export type ShownFigure = Pick<DocumentControl, 'tag' | 'text'>;

/** A template that was opened, and what its check found. */
export type OpenTemplate = { readonly file: InputFile; readonly check: TemplateCheck };

/** Something found in a reading of the document. */
export type Found<V> = { readonly text: DocumentText; readonly view: V };

/** What a refresh would do, and the figures that another program took the tags of. */
export type FoundChanges = Found<RefreshView> & { readonly severed: readonly TaggedControl[] };

/** What was done to make the document ready to be handed in. */
export type HandedIn = {
  readonly figures: number;
  readonly errors: number;
  /** Why it was made in spite of errors; null where there were none. */
  readonly reason: string | null;
};

/** What the pane in Word knows and shows. Plain data, changed by `wordReducer` alone. */
export type WordSession = {
  readonly tab: WordTab;
  readonly material: Material;
  /** Null until workbooks or a packet were opened and assessed. */
  readonly evaluated: Evaluated | null;
  /** What is kept with the document; null until that is known. */
  readonly link: ReportLink | null;
  /** Sources of the report in the document that are others now. */
  readonly stale: readonly StaleSource[];
  readonly outlines: readonly OutlineView[];
  readonly template: OpenTemplate | null;
  /** Null until looked for, and once the document was changed. */
  readonly refresh: FoundChanges | null;
  readonly check: Found<CheckView> | null;
  readonly handedIn: HandedIn | null;
  readonly figure: ShownFigure | null;
  readonly task: RunningTask | null;
  readonly notice: Notice | null;
};
