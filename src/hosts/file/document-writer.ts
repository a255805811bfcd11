import type { DocumentWriter } from '../../app/ports';
import { contentTypes } from '../../ooxml/content-types';
import { reportParts } from '../../ooxml/report-parts';
import type { Codec } from './zip/codec';
import { newEntry, writeArchive } from './zip/write-archive';

/** Writes reports as .docx files; the same report gives the same bytes. */
export function documentWriter(codec: Codec): DocumentWriter {
  return {
    write: (report) => {
      const parts = reportParts(report);
      const files = [{ name: '[Content_Types].xml', xml: contentTypes(parts) }, ...parts];
      const encoder = new TextEncoder();
      const entries = files.map(({ name, xml }) => newEntry(name, encoder.encode(xml), codec));
      return Promise.resolve(writeArchive(entries));
    },
  };
}
