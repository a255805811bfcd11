import type { DocumentWriter } from '../../app/ports';
import type { Report } from '../../domain/report/model';
import { contentTypes } from '../../ooxml/content-types';
import { flatOpc } from '../../ooxml/flat-opc';
import { insertedParts, paragraphParts, reportParts } from '../../ooxml/report-parts';
import type { Codec } from './zip/codec';
import { newEntry, writeArchive } from './zip/write-archive';

/** Writes reports as .docx files or for Word to insert; the same report gives the same bytes. */
export function documentWriter(codec: Codec): DocumentWriter {
  return {
    write: (report, link) => Promise.resolve(docxOf(report, link, codec)),
    print: (report, link) =>
      Promise.resolve({ flatOpc: flatOpc(insertedParts(report)), docx: docxOf(report, link, codec) }),
    printParagraphs: (paragraphs) => flatOpc(paragraphParts(paragraphs)),
  };
}

function docxOf(report: Report, link: string | undefined, codec: Codec): Uint8Array {
  const parts = reportParts(report, link ?? null);
  const files = [{ name: '[Content_Types].xml', xml: contentTypes(parts) }, ...parts];
  const encoder = new TextEncoder();
  return writeArchive(files.map(({ name, xml }) => newEntry(name, encoder.encode(xml), codec)));
}
