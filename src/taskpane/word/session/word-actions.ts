import { createAttempts } from '../../session/attempts';
import { checkDocument, exportCheck, mend, showControl, showParagraph } from './check-actions';
import { copyReport, insertReport, saveReport } from './compose-actions';
import { handIn } from './hand-in-actions';
import { giveTagsBack, lookForChanges, takeOver } from './refresh-actions';
import { openFiles, pastePacket, removeWorkbook, want } from './source-actions';
import { fillTemplate, openTemplate } from './template-actions';
import type { WordActions } from './word-context';
import type { WordEvent } from './word-event';
import { wordMishap } from './word-notice';
import type { WordWorkshop } from './word-workshop';

/** Everything the user can do with the session of a workshop. */
export function wordActions(workshop: WordWorkshop): WordActions {
  const { store, runner, engine } = workshop;
  const { tried, retry } = createAttempts(store, (error) => wordMishap(error, engine));
  const tell = <A extends readonly unknown[]>(eventOf: (...args: A) => WordEvent) => {
    return (...args: A): void => {
      store.dispatch(eventOf(...args));
    };
  };
  return {
    goTo: tell((tab) => ({ kind: 'wentTo', tab })),
    cancel: runner.cancel,
    dismissNotice: tell(() => ({ kind: 'noticed', notice: null })),
    retry,
    readAgain: tried(() => readAgain(workshop)),
    openFiles: tried((files) => openFiles(workshop, files)),
    pastePacket: tried((text) => pastePacket(workshop, text)),
    removeWorkbook: tried((name) => removeWorkbook(workshop, name)),
    want: tried((wanted) => want(workshop, wanted)),
    settle: tell((settings) => ({ kind: 'settled', settings })),
    openTemplate: tried((file) => openTemplate(workshop, file)),
    closeTemplate: tell(() => ({ kind: 'templateOpened', template: null })),
    fillTemplate: tried((into) => fillTemplate(workshop, into)),
    insert: tried((place) => insertReport(workshop, place)),
    saveReport: tried(() => saveReport(workshop)),
    copyReport: tried((how) => copyReport(workshop, how)),
    lookForChanges: tried(() => lookForChanges(workshop)),
    giveTagsBack: tried(() => giveTagsBack(workshop)),
    takeOver: tried((chosen) => takeOver(workshop, chosen)),
    check: tried(() => checkDocument(workshop)),
    mend: tried((changes) => mend(workshop, changes)),
    exportCheck: tried(() => exportCheck(workshop)),
    showParagraph: tried((anchor) => showParagraph(workshop, anchor)),
    showControl: tried((id) => showControl(workshop, id)),
    handIn: tried((reason) => handIn(workshop, reason)),
    showFigure: tell((figure) => ({ kind: 'figureShown', figure })),
  };
}

function readAgain(workshop: WordWorkshop): Promise<void> {
  const { tab } = workshop.store.session();
  return tab === 'refresh' ? lookForChanges(workshop) : checkDocument(workshop);
}
