const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

/** The names of ECMA-376 Transitional, which Word, WPS and LibreOffice read alike. */
export const NAMESPACE = {
  flatPackage: 'http://schemas.microsoft.com/office/2006/xmlPackage',
  contentTypes: `${PACKAGE}/content-types`,
  packageRelationships: `${PACKAGE}/relationships`,
  coreProperties: `${PACKAGE}/metadata/core-properties`,
  extendedProperties: `${OFFICE}/extended-properties`,
  relationships: `${OFFICE}/relationships`,
  customXml: `${OFFICE}/customXml`,
  wordprocessing: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  dublinCore: 'http://purl.org/dc/elements/1.1/',
  dublinCoreTerms: 'http://purl.org/dc/terms/',
  schemaInstance: 'http://www.w3.org/2001/XMLSchema-instance',
} as const;

/** What the root of every WordprocessingML part declares. */
export const WORD_NAMESPACES = {
  'xmlns:w': NAMESPACE.wordprocessing,
  'xmlns:r': NAMESPACE.relationships,
} as const;
