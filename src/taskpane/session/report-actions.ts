import type { Assessment } from '../../app/assessment';
import type { HostProblem } from '../../app/workbook-host';
import type { Report } from '../../domain/report/model';
import { fileNameOf } from './file-name-of';
import { noticeOf, plainNotice } from './notice-of';
import type { Notice } from './session';
import * as message from './session-messages';
import type { SessionEvent } from './session-event';
import type { Engine } from './engine-door';
import type { Workshop } from './workshop';
import type { Result } from '../../domain/result';

/** Hands the user the report as .docx. */
export function saveReport(workshop: Workshop): Promise<void> {
  const { platform, documents } = workshop.ports;
  return onReport(workshop, async (report, engine, assessment) => {
    if (platform.saveFile === null) return plainNotice('info', message.SAVING_IMPOSSIBLE);
    const link = engine.assessedLinkText(report, assessment, new Date().toISOString());
    const writer = await documents();
    const saved = await platform.saveFile(reportName(workshop), await writer.write(report, link));
    return savedNotice(engine, saved, message.REPORT_SAVED);
  });
}

/** Puts the report on the clipboard. */
export function copyReport(workshop: Workshop): Promise<void> {
  return onReport(workshop, async (report, engine) => {
    const copied = await workshop.ports.platform.copy({
      html: engine.reportHtml(report),
      plain: engine.reportText(report),
    });
    return copied
      ? plainNotice('success', message.REPORT_COPIED)
      : plainNotice('warning', message.COPY_REFUSED);
  });
}

/** Hands the user the scored workbook, where the platform keeps it as a file. */
export function saveWorkbook(workshop: Workshop): Promise<void> {
  const { platform } = workshop.ports;
  return workshop.runner.run('document', async () => {
    const engine = await workshop.engine();
    const workbook = platform.scoredWorkbook?.() ?? null;
    if (platform.saveFile === null) return noticed(plainNotice('info', message.SAVING_IMPOSSIBLE));
    if (workbook === null) return noticed(plainNotice('info', message.NOT_WRITTEN_YET));
    const saved = await platform.saveFile(workbook.name, workbook.bytes);
    return noticed(savedNotice(engine, saved, message.WORKBOOK_SAVED));
  });
}

function onReport(
  workshop: Workshop,
  work: (report: Report, engine: Engine, assessment: Assessment) => Promise<Notice>,
): Promise<void> {
  const { assessment } = workshop.store.session();
  if (assessment === null) return Promise.resolve();
  return workshop.runner.run('document', async () => {
    const engine = await workshop.engine();
    const report = engine.compose(assessment.scanned, assessment.scored);
    return noticed(await work(report, engine, assessment));
  });
}

function reportName({ store }: Workshop): string {
  const { overview } = store.session();
  return `${fileNameOf(overview?.unitName ?? '本单位', overview?.year ?? null)}-自评报告.docx`;
}

function savedNotice(engine: Engine, saved: Result<null, HostProblem>, text: string): Notice {
  return saved.ok ? plainNotice('success', text) : noticeOf(engine, saved.problem);
}

function noticed(notice: Notice): readonly SessionEvent[] {
  return [{ kind: 'noticed', notice }];
}
