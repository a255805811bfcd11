import type { DocumentWriter } from '../../app/ports';
import { writeReportDocx } from '../../ooxml/write-report-docx';

/** Writes reports as .docx files. */
export const documentWriter: DocumentWriter = { write: writeReportDocx };
