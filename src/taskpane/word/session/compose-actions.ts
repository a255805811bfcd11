import type { InsertPlace } from '../../../app/document-host';
import type { WrittenReport } from '../../../app/linked-report';
import type { ReportLink } from '../../../app/report-link/report-link';
import type { Report } from '../../../domain/report/model';
import { plainNotice } from '../../session/notice-of';
import type { Notice } from '../../session/session';
import { evaluationFileName } from './evaluation-file-name';
import { saveLink } from './keep-link';
import { withEvaluation, type AtWork } from './with-evaluation';
import type { WordEvent } from './word-event';
import * as message from './word-messages';
import { outcomeNotice, problemNotice, told } from './word-notice';
import type { WordWorkshop } from './word-workshop';

/** Puts the report into the document and links it. */
export function insertReport(workshop: WordWorkshop, place: InsertPlace): Promise<void> {
  return withEvaluation(workshop, 'write', async (at) => {
    const report = reportOf(at);
    const made = linkOf(at, report);
    const writer = await workshop.ports.documents();
    const printed = await writer.print(report, at.engine.reportLinkText(made));
    const { host } = workshop.ports;
    const inserted = await host.insert(printed, place, at.task.stage('write', ''));
    if (!inserted.ok) return [told(problemNotice(at.engine, inserted.problem))];
    if (place === 'fresh') return [told(plainNotice('success', message.INSERTED_FRESH))];
    return linked(workshop, at, made);
  });
}

/** Hands the user the report as .docx. */
export function saveReport(workshop: WordWorkshop): Promise<void> {
  return withEvaluation(workshop, 'document', async (at) => {
    const writer = await workshop.ports.documents();
    const report = reportOf(at);
    const bytes = await writer.write(report, at.engine.reportLinkText(linkOf(at, report)));
    return [told(await saved(workshop, at, { bytes, extension: 'docx' }))];
  });
}

/** Puts the report on the clipboard, with its looks or as words alone. */
export function copyReport(workshop: WordWorkshop, how: 'rich' | 'plain'): Promise<void> {
  return withEvaluation(workshop, 'document', async ({ engine, ...at }) => {
    const report = reportOf({ engine, ...at });
    const plain = engine.reportText(report);
    const html = how === 'rich' ? engine.reportHtml(report) : linesHtml(plain, engine.escapedText);
    const copied = await workshop.ports.platform.copy({ html, plain });
    if (!copied) return [told(plainNotice('warning', message.COPY_REFUSED))];
    return [told(plainNotice('success', how === 'rich' ? message.COPIED : message.COPIED_PLAIN))];
  });
}

/** Hands the user a printed report as a file. */
export async function saved(
  { ports, store }: WordWorkshop,
  { engine }: Pick<AtWork, 'engine'>,
  { bytes, extension }: WrittenReport,
): Promise<Notice> {
  const { saveFile } = ports.platform;
  if (saveFile === null) return plainNotice('info', message.SAVING_IMPOSSIBLE);
  const outcome = await saveFile(evaluationFileName(store, `自评报告.${extension}`), bytes);
  return outcomeNotice(engine, outcome, message.SAVED);
}

function reportOf({ engine, evaluated: { assessment }, link }: AtWork): Report {
  return engine.compose(assessment.scanned, assessment.scored, link.settings);
}

function linkOf({ engine, evaluated, link: { settings } }: AtWork, report: Report): ReportLink {
  const { sources, assessment } = evaluated;
  return engine.linkOf(report, { sources, systemId: assessment.system.id, settings });
}

async function linked(
  workshop: WordWorkshop,
  { task }: AtWork,
  made: ReportLink,
): Promise<readonly WordEvent[]> {
  task.tell({ kind: 'documentChanged' });
  const problem = await saveLink(workshop, made);
  return [told(problem ?? plainNotice('success', message.INSERTED))];
}

/** Each line a paragraph that has no looks of its own. */
function linesHtml(plain: string, escaped: (text: string) => string): string {
  return plain
    .split('\n')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('');
}
