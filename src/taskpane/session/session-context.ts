import { createContext, useContext } from 'react';
import type { AnswerChange } from '../../app/answers/answers';
import type { Wanted } from '../../app/scan';
import type { CellRange } from '../../domain/cell-address';
import type { PanePorts } from '../pane-ports';
import type { PaneStep, Session } from './session';

/** Everything the user can do. Actions never throw: what goes wrong becomes the session's notice. */
export type SessionActions = {
  /** Reads the workbook in front and assesses it; afterwards step 1 is shown. */
  readonly start: () => void;
  /** 一键评分: reads, assesses, and writes at once where nothing is doubtful; otherwise stops at step 1. */
  readonly runAll: () => void;
  /** Stops the running task; nothing is changed. */
  readonly cancel: () => void;
  readonly goTo: (step: PaneStep) => void;
  readonly answer: (change: AnswerChange) => void;
  /** Opens or closes the evidence of an indicator. */
  readonly openIndicator: (indicator: string | null) => void;
  /** Goes to a cell of the workbook in front. */
  readonly show: (range: CellRange) => void;
  readonly addFiles: (files: readonly File[]) => void;
  readonly removeFile: (name: string) => void;
  readonly chooseSystem: (systemId: string) => void;
  /** Scores another year or unit of those that the workbooks state. */
  readonly want: (wanted: Wanted) => void;
  readonly write: () => void;
  readonly undo: (force: boolean) => void;
  /** Reads again after source cells changed, keeps the answers, and lists what is different. */
  readonly refresh: () => void;
  readonly dismissChanges: () => void;
  readonly dismissNotice: () => void;
  /** Does again what the notice says could not be done. */
  readonly retry: () => void;
  /** Hands the user the report as .docx. */
  readonly saveReport: () => void;
  /** Hands the user the scored workbook, where the platform keeps it as a file. */
  readonly saveWorkbook: () => void;
  /** Puts the report on the clipboard as rich text. */
  readonly copyReport: () => void;
  /** Puts the assessment on the clipboard, for the pane in Word. */
  readonly copyPacket: () => void;
  /** Hands the user the assessment as a file, for the pane in Word. */
  readonly savePacket: () => void;
};

/** What every component can reach. */
export type SessionApi = {
  readonly session: Session;
  readonly actions: SessionActions;
  readonly ports: PanePorts;
};

/** Filled by SessionProvider. */
export const SessionContext = createContext<SessionApi | null>(null);

/** The session; a component outside of SessionProvider is a mistake of ours. */
export function useSession(): SessionApi {
  const api = useContext(SessionContext);
  if (api === null) throw new Error('useSession needs a SessionProvider around it.');
  return api;
}
