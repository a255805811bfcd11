import { REPORT_LABELS } from '../catalog/report-labels';
import { checkReport } from '../domain/check/check-report';
import type { ReportCheck } from '../domain/check/report-check';
import type { IndicatorSystem } from '../domain/indicator/system';
import { success, type Result } from '../domain/result';
import type { Evaluation } from '../domain/scoring/evaluation';
import type { DocumentText } from './document-host';
import type { DocumentReader, InputFile, Progress, WorkbookReader } from './ports';
import type { Told } from './scan';
import { evaluateFiles, type SelfEvaluationProblem } from './self-evaluation';

/** The ports a check on files needs. */
export type CheckPorts = { readonly workbooks: WorkbookReader; readonly documents: DocumentReader };

/** A checked report: its text, what the check says, and the evaluation it was checked against. */
export type CheckedReport = {
  readonly text: DocumentText;
  readonly check: ReportCheck;
  readonly evaluation: Evaluation;
};

/** Checks the text of a report file against the workbooks it reports on. The report is read first: it fails sooner. */
export async function checkReportFile(
  report: InputFile,
  files: readonly InputFile[],
  told: Told,
  system: IndicatorSystem,
  ports: CheckPorts,
  progress: Progress,
): Promise<Result<CheckedReport, SelfEvaluationProblem>> {
  const text = await ports.documents.read(report);
  if (!text.ok) return text;
  const evaluated = await evaluateFiles(files, told, system, ports.workbooks, progress);
  if (!evaluated.ok) return evaluated;
  const { scanned, scored } = evaluated.value;
  const { evaluation } = scored;
  const check = checkReport(text.value.paragraphs, evaluation, scanned.particulars, REPORT_LABELS);
  return success({ text: text.value, check, evaluation });
}
