import type { ReportSettings } from '../domain/report/report-settings';
import { success, type Result } from '../domain/result';
import { compose } from './compose';
import type { DocumentExtension, DocumentWriter, InputFile, ReadProblem, TemplateFiller } from './ports';
import { linkOf } from './report-link/link-of';
import { sourceOf } from './report-link/linked-sources';
import { reportLinkText } from './report-link/report-link-text';
import type { Scan } from './scan';
import type { Scored } from './score';
import { fillTemplateFile, type FaultyTemplate } from './template/template-file';

/** A workbook with the time it was last saved, ISO 8601. */
export type SourceFile = InputFile & { readonly savedAt: string };

/** An office's own document to write the report into, with what fills it. */
export type OwnTemplate = { readonly file: InputFile; readonly templates: TemplateFiller };

/** What a report is written from. */
export type Evaluated = { readonly scanned: Scan; readonly scored: Scored };

/** How a report is written: by an outline, or into the office's own template where there is one. */
export type ReportManner = {
  readonly documents: DocumentWriter;
  readonly settings: ReportSettings;
  readonly template: OwnTemplate | null;
};

/** A report as a file, with its kind. */
export type WrittenReport = { readonly bytes: Uint8Array; readonly extension: DocumentExtension };

/** The report as a file that keeps what it was made from; `files` are the workbooks, in the order they were read. */
export async function linkedReport(
  evaluated: Evaluated,
  files: readonly SourceFile[],
  { documents, settings, template }: ReportManner,
): Promise<Result<WrittenReport, ReadProblem | FaultyTemplate>> {
  const { scanned, scored } = evaluated;
  const sources = scanned.workbooks.map((read, index) => sourceOf(read, files[index]?.savedAt ?? ''));
  if (template !== null) {
    const printed = await fillTemplateFile(template.file, evaluated, template, settings, sources);
    if (!printed.ok) return printed;
    return success({ bytes: printed.value.docx, extension: printed.value.extension });
  }
  const report = compose(scanned, scored, settings);
  const link = linkOf(report, { sources, systemId: scored.evaluation.system.id, settings });
  return success({ bytes: await documents.write(report, reportLinkText(link)), extension: 'docx' });
}
