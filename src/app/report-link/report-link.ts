import type { Wanted } from '../scan';
import type { ReportSettings } from '../../domain/report/report-settings';

/** A workbook that the report's figures were taken from, so that a stale report is recognised. */
export type LinkedSource = {
  readonly name: string;
  /** When the file was last saved, as far as the file tells, else when it was read: ISO 8601. */
  readonly savedAt: string;
  /** Differs when the contents of the workbook do. */
  readonly fingerprint: string;
};

/** A sentence as it was inserted: its words, with the tag of each figure in braces. `opens`: it begins a paragraph. */
export type LinkedSentence = { readonly skeleton: string; readonly opens?: true };

/** What a document keeps of the evaluation it reports: enough to see what became stale and what a hand changed. */
export type ReportLink = {
  readonly sources: readonly LinkedSource[];
  readonly systemId: string;
  readonly settings: ReportSettings;
  /** The year and unit that people chose where the tables state several; absent where nothing was chosen. */
  readonly wanted?: Wanted;
  /** By tag: the text of each figure as last inserted or refreshed. */
  readonly figures: Readonly<Record<string, string>>;
  /** By tag: texts from before that still stand somewhere, where a refresh was taken over in part. */
  readonly earlier?: Readonly<Record<string, readonly string[]>>;
  readonly sentences: readonly LinkedSentence[];
  /** Why a last check that was not clean was overridden; null where it was not. */
  readonly override: string | null;
};
