import type { HostProblem } from '../../app/workbook-host';
import type { Notice, NoticeAction } from './session';

/** Says what a host's problem is. */
export type ProblemTeller = { readonly hostProblemMessage: (problem: HostProblem) => string };

/** The notice of a host's problem, with the way on. */
export function noticeOf(teller: ProblemTeller, problem: HostProblem): Notice {
  const intent = problem.code === 'cancelled' || problem.code === 'nothingToUndo' ? 'info' : 'error';
  return { intent, text: teller.hostProblemMessage(problem), action: ACTIONS[problem.code] };
}

/** A message that needs no action. */
export function plainNotice(intent: Notice['intent'], text: string): Notice {
  return { intent, text, action: null };
}

/** Something threw: a mistake of ours, told as such. */
export function unexpected(error: unknown): HostProblem {
  return { code: 'unexpected', place: null, detail: error instanceof Error ? error.message : String(error) };
}

const ACTIONS: Readonly<Record<HostProblem['code'], NoticeAction | null>> = {
  cellBeingEdited: 'retry',
  sheetProtected: 'retry',
  sheetHoldsTable: 'retry',
  workbookProtected: 'retry',
  readOnly: 'retry',
  otherWorkbookInFront: 'retry',
  responseTooLarge: 'retry',
  tooManyCells: 'retry',
  changedMeanwhile: 'rescan',
  editedSinceWritten: 'forceUndo',
  nothingToUndo: null,
  sheetHidden: null,
  sheetMissing: 'rescan',
  documentProtected: 'retry',
  textUnclear: 'retry',
  cursorNotFree: 'retry',
  placeGone: 'rescan',
  notSupported: null,
  hostBusy: 'retry',
  connectionLost: null,
  cancelled: null,
  notRestored: null,
  unexpected: 'retry',
};
