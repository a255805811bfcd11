import type { Paragraph, Report } from '../domain/report/model';
import type { Result } from '../domain/result';
import type { TemplateContent, TemplateMarks } from '../domain/template/template';
import type { WorkbookPlan } from '../workbook/plan/plan';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { DocumentText, PrintedReport } from './document-host';

/** A file as the user handed it over. */
export type InputFile = { readonly name: string; readonly bytes: Uint8Array };

/** Why a file could not be read, or could not be read safely. `detail` names the part, sheet or limit. */
export type ReadProblem = {
  readonly code:
    | 'fileMissing'
    | 'fileEmpty'
    | 'fileTruncated'
    | 'fileEncrypted'
    | 'notAWorkbook'
    | 'notADocument'
    | 'htmlDisguised'
    | 'tooLarge'
    | 'unsafeArchive'
    | 'corruptPart'
    | 'noSheets';
  readonly file: string;
  readonly detail: string | null;
};

/** Turns a workbook file (.xlsx, .xlsm, .xls) into a snapshot. */
export type WorkbookReader = {
  readonly read: (file: InputFile) => Promise<Result<WorkbookSnapshot, ReadProblem>>;
};

/** Writes planned sheets: into the user's own .xlsx, all other parts byte for byte, or into a new workbook. */
export type WorkbookWriter = {
  readonly addSheets: (original: InputFile, plan: WorkbookPlan) => Promise<Result<Uint8Array, ReadProblem>>;
  readonly create: (plan: WorkbookPlan) => Promise<Uint8Array>;
  /** Whether sheets can be added to this file (.xlsx and .xlsm can, .xls cannot). */
  readonly canAddTo: (original: InputFile) => boolean;
};

/**
 * Prints the report model as a .docx file, or as what Word inserts into a document. `link` is the text of its link, which
 * the file carries; what is inserted carries none.
 */
export type DocumentWriter = {
  readonly write: (report: Report, link?: string) => Promise<Uint8Array>;
  readonly print: (report: Report, link?: string) => Promise<PrintedReport>;
  /** A flat OPC package with these paragraphs, to stand in the place of others. */
  readonly printParagraphs: (paragraphs: readonly Paragraph[]) => string;
};

/** Reads the text of a .docx: paragraphs and table cells in order, and the figures that are linked. */
export type DocumentReader = {
  readonly read: (file: InputFile) => Promise<Result<DocumentText, ReadProblem>>;
};

/** An office's own .docx with placeholders. */
export type TemplateFiller = {
  readonly read: (file: InputFile) => Promise<Result<TemplateMarks, ReadProblem>>;
  /**
   * Every part that holds no placeholder stays byte for byte; what is not known stays as it is written. The file carries
   * the text of its link, where there is one, and with it the parts that name it.
   */
  readonly fill: (
    file: InputFile,
    content: TemplateContent,
    link?: string,
  ) => Promise<Result<PrintedReport, ReadProblem>>;
};

/** Told of progress: a step in Chinese terms of the user, and how much of it is done (0 to 1). */
export type Progress = (
  step: 'read' | 'recognize' | 'score' | 'write',
  done: number,
  subject: string,
) => void;
