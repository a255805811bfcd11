import { createContext, useContext } from 'react';
import type { DocumentChange, InsertPlace } from '../../../app/document-host';
import type { ChosenRefresh } from '../../../app/report-link/link-views';
import type { Wanted } from '../../../app/scan';
import type { ReportSettings } from '../../../domain/report/report-settings';
import type { WordPorts } from '../word-ports';
import type { ShownFigure, WordSession, WordTab } from './word-session';

/** Everything the user can do in Word. Actions never throw: what goes wrong becomes the session's notice. */
export type WordActions = {
  readonly goTo: (tab: WordTab) => void;
  /** Stops the running task; the document is not changed. */
  readonly cancel: () => void;
  readonly dismissNotice: () => void;
  /** Does again what the notice says could not be done. */
  readonly retry: () => void;
  /** Reads the document again for the tab in front. */
  readonly readAgain: () => void;
  readonly openFiles: (files: readonly File[]) => void;
  readonly pastePacket: (text: string) => void;
  readonly removeWorkbook: (name: string) => void;
  /** Chooses the year and unit where the tables state several; kept with the document. */
  readonly want: (wanted: Wanted) => void;
  /** Arranges the report; kept with the document. */
  readonly settle: (settings: ReportSettings) => void;
  readonly openTemplate: (file: File) => void;
  readonly closeTemplate: () => void;
  readonly fillTemplate: (into: 'fresh' | 'file') => void;
  readonly insert: (place: InsertPlace) => void;
  readonly saveReport: () => void;
  readonly copyReport: (how: 'rich' | 'plain') => void;
  /** Reads the document and lists what a refresh would do. */
  readonly lookForChanges: () => void;
  /** Gives figures back the tags that another program took. */
  readonly giveTagsBack: () => void;
  readonly takeOver: (chosen: ChosenRefresh) => void;
  readonly check: () => void;
  readonly mend: (changes: readonly DocumentChange[]) => void;
  readonly exportCheck: () => void;
  readonly showParagraph: (anchor: number | null) => void;
  readonly showControl: (id: number) => void;
  /** Makes the document ready to be handed in; a reason overrides errors. */
  readonly handIn: (reason: string | null) => void;
  /** Shows the evidence of a figure; null closes it. */
  readonly showFigure: (figure: ShownFigure | null) => void;
};

/** What every component of the pane in Word can reach. */
export type WordApi = {
  readonly session: WordSession;
  readonly actions: WordActions;
  readonly ports: WordPorts;
};

/** Filled by WordSessionProvider. */
export const WordContext = createContext<WordApi | null>(null);

/** The session; a component outside of WordSessionProvider is a mistake of ours. */
export function useWord(): WordApi {
  const api = useContext(WordContext);
  if (api === null) throw new Error('useWord needs a WordSessionProvider around it.');
  return api;
}
