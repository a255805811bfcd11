import { docxBlocks } from './docx-reader/docx-blocks';
import { locatedParagraphs } from './docx-reader/located-paragraphs';
import { openDocument } from './docx-reader/open-document';
import type { Codec } from './zip/codec';
import type { DocumentReader } from '../../app/ports';
import { success } from '../../domain/result';

/** Reads the text of .docx files: body, tables, footnotes and endnotes; headers and footers hold no report text. */
export function documentReader(codec: Codec): DocumentReader {
  return {
    read: (file) => {
      const parts = openDocument(file, codec);
      if (!parts.ok) return Promise.resolve(parts);
      const { body, footnotes, endnotes } = parts.value;
      const text = [
        ...locatedParagraphs(docxBlocks(body)),
        ...locatedParagraphs(docxBlocks(footnotes ?? ''), '脚注'),
        ...locatedParagraphs(docxBlocks(endnotes ?? ''), '尾注'),
      ];
      return Promise.resolve(success(text));
    },
  };
}
