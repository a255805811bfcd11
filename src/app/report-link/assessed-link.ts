import type { Report } from '../../domain/report/model';
import type { Assessment } from '../assessment';
import { defaultSettings } from '../report-outlines';
import { linkOf } from './link-of';
import { sourceOf } from './linked-sources';
import { reportLinkText } from './report-link-text';

/**
 * The link of a report in the default outline, made where the workbooks are open and no file tells when they were saved:
 * then they count as read at `readAt`, ISO 8601.
 */
export function assessedLinkText(
  report: Report,
  { workbooks, system }: Pick<Assessment, 'workbooks' | 'system'>,
  readAt: string,
): string {
  const sources = workbooks.map((workbook) => sourceOf(workbook, readAt));
  return reportLinkText(linkOf(report, { sources, systemId: system.id, settings: defaultSettings() }));
}
