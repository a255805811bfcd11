import { documentReader } from '../hosts/file/document-reader';
import { documentWriter } from '../hosts/file/document-writer';
import { templateFiller } from '../hosts/file/template-filler';
import { workbookReader } from '../hosts/file/workbook-reader';
import { workbookWriter } from '../hosts/file/workbook-writer';
import { codecNode } from '../hosts/file/zip/codec-node';

/** The file host as Node runs it: the one place of the command line that chooses it. */
export const FILE_PORTS = {
  workbooks: { ...workbookReader(codecNode), ...workbookWriter(codecNode) },
  documents: documentWriter(codecNode),
  reportReader: documentReader(codecNode),
  templates: templateFiller(codecNode),
};
