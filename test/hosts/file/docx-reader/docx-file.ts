import { codecNode } from '../../../../src/hosts/file/zip/codec-node';
import { newEntry, writeArchive } from '../../../../src/hosts/file/zip/write-archive';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A .docx of parts given as XML. */
export function docxOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, xml]) =>
    newEntry(name, new TextEncoder().encode(xml), codecNode),
  );
  return writeArchive(entries);
}

/** A .docx with this body and nothing else. */
export function docxWithBody(body: string): Uint8Array {
  return docxOf({ 'word/document.xml': `<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>` });
}

/** A paragraph of runs. */
export function p(...runs: readonly string[]): string {
  return `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${runs.map(r).join('')}</w:p>`;
}

export function r(text: string): string {
  return `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table cell; `properties` goes into its w:tcPr. */
export function tc(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
}

export function tbl(...rows: readonly (readonly string[])[]): string {
  return `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;
}
