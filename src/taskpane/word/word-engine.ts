/*
 * The one door of the pane in Word to the engine. The shell loads it with `import('./word-engine')` after the first
 * paint; everything heavy is behind it.
 */
export { NO_ANSWERS } from '../../app/answers/answers';
export { assess } from '../../app/assess';
export { builtInSystem, DEFAULT_SYSTEM } from '../../app/choose-system';
export { compose } from '../../app/compose';
export { hostProblemMessage } from '../../app/messages/host-problem-message';
export { readProblemMessage } from '../../app/messages/read-problem-message';
export { faultyTemplateMessage } from '../../app/messages/template-messages';
export { packetProblemMessage, readPacket } from '../../app/packet/read-packet';
export { checkListText } from '../../app/report-link/check-list-text';
export { checkView } from '../../app/report-link/check-view';
export { linkAfter } from '../../app/report-link/link-after';
export { linkOf } from '../../app/report-link/link-of';
export { sourceOf, staleSources } from '../../app/report-link/linked-sources';
export { refreshView } from '../../app/report-link/refresh-view';
export { readReportLink, reportLinkText } from '../../app/report-link/report-link-text';
export { severedFigures } from '../../app/report-link/severed-figures';
export { defaultSettings, outlineViews } from '../../app/report-outlines';
export { checkTemplateFile, fillTemplateFile } from '../../app/template/template-file';
export { recognitionView } from '../../app/views/recognition-view';
export { scoringView } from '../../app/views/scoring-view';
export { escapedText } from '../../html/html-text';
export { reportHtml } from '../../html/report-html';
export { reportText } from '../../html/report-text';
