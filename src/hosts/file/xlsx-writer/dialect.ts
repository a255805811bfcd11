import type { XmlElement } from './xml-element';

/** The namespaces of a workbook: transitional as Excel saves it, or Strict (ISO/IEC 29500-1). */
export type Dialect = { readonly main: string; readonly relationships: string };

/** What Excel and WPS save unless told otherwise. */
export const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

/** The dialect by the namespaces that the workbook's root declares. */
export function dialectOf(workbook: XmlElement): Dialect {
  return [...workbook.attributes.values()].includes(STRICT.main) ? STRICT : TRANSITIONAL;
}
