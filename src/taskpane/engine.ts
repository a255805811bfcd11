/*
 * The one door to the engine. The shell loads it with `import('./engine')` after the first paint; everything heavy is
 * behind it.
 */
export { answersAfterWriting } from '../app/answers/answers-after-writing';
export { applyChange } from '../app/answers/apply-change';
export { readSavedState, savedStateText } from '../app/answers/saved-state';
export { assess, reassess } from '../app/assess';
export { builtInSystem, builtInSystems, DEFAULT_SYSTEM } from '../app/choose-system';
export { compose } from '../app/compose';
export { LONGEST_PACKET, packetText } from '../app/packet/packet-text';
export { findingSentences } from '../app/messages/finding-sentences';
export { hostProblemMessage } from '../app/messages/host-problem-message';
export { readProblemMessage } from '../app/messages/read-problem-message';
export { assessedLinkText } from '../app/report-link/assessed-link';
export { changesBetween } from '../app/views/changes-between';
export { recognitionView } from '../app/views/recognition-view';
export { scoringView } from '../app/views/scoring-view';
export { subjectAt } from '../app/views/subject-at';
export { touchesSources } from '../app/views/touches-sources';
export { writingOf } from '../app/writing';
export { addressInWorkbook } from '../domain/cell-address';
export { escapedText } from '../html/html-text';
export { reportHtml } from '../html/report-html';
export { reportText } from '../html/report-text';
export { isOwnSheet } from '../workbook/plan/own-sheet';
