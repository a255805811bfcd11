import type { Finding } from '../domain/finding';
import type { IndicatorSystem } from '../domain/indicator/system';
import type { ReportSettings } from '../domain/report/report-settings';
import type { Question } from '../domain/question';
import { failure, success, type Result } from '../domain/result';
import type { Evaluation } from '../domain/scoring/evaluation';
import type { TableUse } from '../domain/table-use';
import { fill } from './fill';
import { irrelevanceOf, type Irrelevance } from './irrelevance';
import { linkedReport, type Evaluated, type OwnTemplate, type SourceFile } from './linked-report';
import { loadWorkbooks } from './load-workbooks';
import type {
  DocumentExtension,
  DocumentWriter,
  InputFile,
  Progress,
  ReadProblem,
  WorkbookExtension,
  WorkbookReader,
  WorkbookWriter,
} from './ports';
import { defaultSettings } from './report-outlines';
import { scan, type Told } from './scan';
import { score } from './score';
import type { FaultyTemplate } from './template/template-file';

/** The ports a self-evaluation on files needs. */
export type FilePorts = {
  readonly workbooks: WorkbookReader & WorkbookWriter;
  readonly documents: DocumentWriter;
};

/** Why there is no self-evaluation. */
export type SelfEvaluationProblem = ReadProblem | Irrelevance | FaultyTemplate;

/** The whole result: the evaluation, everything doubtful, and the two files. */
export type SelfEvaluation = {
  readonly unitName: string | null;
  readonly year: number | null;
  readonly evaluation: Evaluation;
  readonly findings: readonly Finding[];
  /** What the files leave open, and what became of each of their tables. */
  readonly questions: readonly Question[];
  readonly uses: readonly TableUse[];
  /** What the scored workbook does not keep of the one it was made from. */
  readonly losses: readonly Finding[];
  readonly workbook: Uint8Array;
  readonly workbookExtension: WorkbookExtension;
  readonly report: Uint8Array;
  readonly reportExtension: DocumentExtension;
};

/** From files to an evaluation, without writing anything. */
export async function evaluateFiles(
  files: readonly InputFile[],
  told: Told,
  system: IndicatorSystem,
  reader: WorkbookReader,
  progress: Progress,
): Promise<Result<Evaluated, SelfEvaluationProblem>> {
  const loaded = await loadWorkbooks(files, reader, progress);
  if (!loaded.ok) return loaded;
  const scanned = scan(loaded.value, told, progress);
  const irrelevance = irrelevanceOf(scanned, told);
  if (irrelevance !== null) return failure(irrelevance);
  progress('score', 0, system.title);
  return success({ scanned, scored: score(scanned, system) });
}

/**
 * From files to the scored workbook and the report, as bytes: nothing is written before all of it succeeded. The report
 * is the outline's, or the office's own template where there is one.
 */
export async function selfEvaluate(
  files: readonly SourceFile[],
  told: Told,
  system: IndicatorSystem,
  ports: FilePorts,
  progress: Progress,
  settings: ReportSettings = defaultSettings(),
  template: OwnTemplate | null = null,
): Promise<Result<SelfEvaluation, SelfEvaluationProblem>> {
  const evaluated = await evaluateFiles(files, told, system, ports.workbooks, progress);
  if (!evaluated.ok) return evaluated;
  const { scanned, scored } = evaluated.value;
  progress('write', 0, '评分工作簿');
  const filled = await fill(scanned, scored, files, ports.workbooks);
  if (!filled.ok) return filled;
  progress('write', 0.5, '自评报告');
  const manner = { documents: ports.documents, settings, template };
  const report = await linkedReport(evaluated.value, files, manner);
  if (!report.ok) return report;
  return success({
    unitName: scanned.unitName,
    year: scanned.year,
    evaluation: scored.evaluation,
    findings: [...scored.findings, ...filled.value.planned],
    questions: scanned.questions,
    uses: scanned.uses,
    losses: filled.value.losses,
    workbook: filled.value.bytes,
    workbookExtension: filled.value.extension,
    report: report.value.bytes,
    reportExtension: report.value.extension,
  });
}
