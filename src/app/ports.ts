import type { Finding } from '../domain/finding';
import type { Paragraph, Report } from '../domain/report/model';
import type { Result } from '../domain/result';
import type { TemplateContent, TemplateMarks } from '../domain/template/template';
import type { WorkbookPlan } from '../workbook/plan/plan';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { DocumentText, PrintedReport } from './document-host';

/** A file as the user handed it over. */
export type InputFile = { readonly name: string; readonly bytes: Uint8Array };

/** Spreadsheets in formats that are not read, which people can save as .xlsx. */
export type ForeignFormat =
  'excelTooOld' | 'excelXml' | 'excelBinary' | 'wpsSpreadsheet' | 'openDocument' | 'iWork' | 'plainText';

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
    | ForeignFormat
    | 'tooLarge'
    | 'unsafeArchive'
    | 'corruptPart'
    /** With ours the workbook would have more formats of cells than Excel opens. */
    | 'tooManyFormats'
    | 'noSheets'
    /** A mistake of ours; `detail` is what was thrown. */
    | 'unexpected';
  readonly file: string;
  readonly detail: string | null;
};

/** Turns a workbook file (.xlsx, .xlsm, their templates, .xls) into a snapshot. */
export type WorkbookReader = {
  readonly read: (file: InputFile) => Promise<Result<WorkbookSnapshot, ReadProblem>>;
};

/** What a workbook with our sheets is saved as. Macros stay, and with them the kind; a template becomes a workbook. */
export type WorkbookExtension = 'xlsx' | 'xlsm';

/** A workbook with our sheets as a file, and what its writing has to tell. */
export type WrittenWorkbook = {
  readonly bytes: Uint8Array;
  readonly extension: WorkbookExtension;
  readonly findings: readonly Finding[];
};

/** Writes planned sheets: into the user's own workbook, all other parts byte for byte, or into a new one. */
export type WorkbookWriter = {
  readonly addSheets: (
    original: InputFile,
    plan: WorkbookPlan,
  ) => Promise<Result<WrittenWorkbook, ReadProblem>>;
  readonly create: (plan: WorkbookPlan) => Promise<WrittenWorkbook>;
  /** Whether sheets can be added to this file (.xlsx, .xlsm and their templates can take them, .xls cannot). */
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

/** Reads the text of a Word document: paragraphs and table cells in order, and the figures that are linked. */
export type DocumentReader = {
  readonly read: (file: InputFile) => Promise<Result<DocumentText, ReadProblem>>;
};

/** What a report is saved as. Macros stay, and with them the kind; a template becomes a document. */
export type DocumentExtension = 'docx' | 'docm';

/** A filled template in the shapes that Word takes, with the kind of its file. */
export type FilledTemplate = PrintedReport & { readonly extension: DocumentExtension };

/** An office's own document or Word template with placeholders (.docx, .docm, .dotx, .dotm). */
export type TemplateFiller = {
  readonly read: (file: InputFile) => Promise<Result<TemplateMarks, ReadProblem>>;
  /**
   * Every part that holds no placeholder stays byte for byte; what is not known stays as it is written. The file carries
   * the text of its link, where there is one, and with it the parts that name it. A template of Word becomes a document.
   */
  readonly fill: (
    file: InputFile,
    content: TemplateContent,
    link?: string,
  ) => Promise<Result<FilledTemplate, ReadProblem>>;
};

/** Told of progress: a step in Chinese terms of the user, and how much of it is done (0 to 1). */
export type Progress = (
  step: 'read' | 'recognize' | 'score' | 'write',
  done: number,
  subject: string,
) => void;
