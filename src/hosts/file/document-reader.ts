import { openDocument } from './docx-reader/open-document';
import type { Codec } from './zip/codec';
import type { DocumentReader } from '../../app/ports';
import { success } from '../../domain/result';
import { documentText } from '../../wordprocessing/document-text';

/** Reads the text of .docx files: body, tables, footnotes and endnotes; headers and footers hold no report text. */
export function documentReader(codec: Codec): DocumentReader {
  return {
    read: (file) => {
      const parts = openDocument(file, codec);
      return Promise.resolve(parts.ok ? success(documentText(parts.value)) : parts);
    },
  };
}
