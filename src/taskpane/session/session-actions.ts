import { addFiles, answerWith, chooseSystem, removeFile, want } from './answer-actions';
import { createAttempts } from './attempts';
import { mishapNotice } from './mishap-notice';
import { copyPacket, savePacket } from './packet-actions';
import { refreshSources, runAllSteps, startReading } from './reading-actions';
import { copyReport, saveReport, saveWorkbook } from './report-actions';
import type { SessionActions } from './session-context';
import type { SessionEvent } from './session-event';
import { showCell } from './show-cell';
import type { Workshop } from './workshop';
import { undoWriting, writeNow } from './writing-actions';

/** Everything the user can do with the session of a workshop. */
export function sessionActions(workshop: Workshop): SessionActions {
  const { store, runner, engine } = workshop;
  const { tried, retry } = createAttempts(store, (error) => mishapNotice(error, engine));
  const told = <A extends readonly unknown[]>(eventOf: (...args: A) => SessionEvent) => {
    return (...args: A): void => {
      store.dispatch(eventOf(...args));
    };
  };
  return {
    start: tried(() => startReading(workshop, 'recognition')),
    runAll: tried(() => runAllSteps(workshop)),
    cancel: runner.cancel,
    goTo: told((step) => ({ kind: 'wentTo', step })),
    answer: tried((change) => answerWith(workshop, change)),
    openIndicator: told((indicator) => ({ kind: 'indicatorOpened', indicator })),
    show: tried((range) => showCell(workshop, range)),
    addFiles: tried((files) => addFiles(workshop, files)),
    removeFile: tried((name) => removeFile(workshop, name)),
    chooseSystem: tried((systemId) => chooseSystem(workshop, systemId)),
    want: tried((wanted) => want(workshop, wanted)),
    write: tried(() => writeNow(workshop)),
    undo: tried((force) => undoWriting(workshop, force)),
    refresh: tried(() => refreshSources(workshop)),
    dismissChanges: told(() => ({ kind: 'compared', changes: null })),
    dismissNotice: told(() => ({ kind: 'noticed', notice: null })),
    saveReport: tried(() => saveReport(workshop)),
    saveWorkbook: tried(() => saveWorkbook(workshop)),
    copyReport: tried(() => copyReport(workshop)),
    copyPacket: tried(() => copyPacket(workshop)),
    savePacket: tried(() => savePacket(workshop)),
    retry,
  };
}
