/** A part of an OPC package, as a zip archive or a flat OPC document holds it. `name` has no leading slash. */
export type DocumentPart = { readonly name: string; readonly contentType: string; readonly xml: string };

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const CONTENT_TYPE = {
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  extendedProperties: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  document: `${WORD}.document.main+xml`,
  styles: `${WORD}.styles+xml`,
  settings: `${WORD}.settings+xml`,
  fontTable: `${WORD}.fontTable+xml`,
  footer: `${WORD}.footer+xml`,
  /** Data that no program but its own knows. */
  xml: 'application/xml',
  customXmlProperties: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
} as const;
