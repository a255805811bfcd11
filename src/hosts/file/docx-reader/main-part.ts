import { xmlTokens } from '../../../xml/xml-tokens';

/** The part with the text, and the namespace that the package's relationships are of: transitional or Strict. */
export type MainPart = { readonly name: string; readonly relationships: string };

/** The part in which a package names its main part. */
export const PACKAGE_RELATIONSHIPS = '_rels/.rels';

const OFFICE_DOCUMENT = '/officeDocument';

const USUAL: MainPart = {
  name: 'word/document.xml',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** The main part as the package relationships name it; a document without them keeps the usual name. */
export function mainPart(relationships: string | null): MainPart {
  for (const token of xmlTokens(relationships ?? '')) {
    if (token.kind !== 'open' || token.name !== 'Relationship') continue;
    const type = token.attributes.get('Type') ?? '';
    const target = token.attributes.get('Target');
    if (!type.endsWith(OFFICE_DOCUMENT) || target === undefined) continue;
    return { name: target.replace(/^\//, ''), relationships: type.slice(0, -OFFICE_DOCUMENT.length) };
  }
  return USUAL;
}

/** Whether a main part is that of a Word document, and not of a workbook or a presentation: by its root element. */
export function isWordDocument(xml: string): boolean {
  for (const token of xmlTokens(xml)) if (token.kind === 'open') return token.name === 'document';
  return false;
}
