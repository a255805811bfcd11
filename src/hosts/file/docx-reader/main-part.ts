import { xmlTokens } from '../../../xml/xml-tokens';
import { relationshipsIn, toMainPart } from '../xlsx-reader/relationships';

/** The part with the text, and the namespace that the package's relationships are of: transitional or Strict. */
export type MainPart = { readonly name: string; readonly relationships: string };

const USUAL: MainPart = {
  name: 'word/document.xml',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** The main part as the package relationships name it; a document without them keeps the usual name. */
export function mainPart(relationships: string | null): MainPart {
  const found = toMainPart(relationshipsIn(relationships ?? '', ''));
  return found === null ? USUAL : { name: found.target, relationships: found.namespace };
}

/** Whether a main part is that of a Word document, and not of a workbook or a presentation: by its root element. */
export function isWordDocument(xml: string): boolean {
  for (const token of xmlTokens(xml)) if (token.kind === 'open') return token.name === 'document';
  return false;
}
