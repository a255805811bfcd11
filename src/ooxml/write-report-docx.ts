import type { Report } from '../domain/report/model';

/** Prints the report as a .docx file in the page layout of GB/T 9704. The docx package is loaded when first needed. */
export async function writeReportDocx(report: Report): Promise<Uint8Array> {
  const { packReport } = await import('./pack-report');
  return packReport(report);
}
