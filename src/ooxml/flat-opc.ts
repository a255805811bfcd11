import type { DocumentPart } from './document-part';
import { NAMESPACE } from './namespaces';
import { element } from './xml-element';

const PROGRAM = '<?mso-application progid="Word.Document"?>\n';
const DECLARATION = /^<\?xml[^>]*\?>\s*/u;

/** A package as one XML document, which Word inserts: each part with its own type, so no list of types is needed. */
export function flatOpc(parts: readonly DocumentPart[]): string {
  const root = element('pkg:package', { 'xmlns:pkg': NAMESPACE.flatPackage }, parts.map(packagePart));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${PROGRAM}${root}`;
}

/** A part's own declaration would stand in the middle of the document, where XML allows none. */
function packagePart({ name, contentType, xml }: DocumentPart): string {
  const data = element('pkg:xmlData', {}, [xml.replace(DECLARATION, '')]);
  return element('pkg:part', { 'pkg:name': `/${name}`, 'pkg:contentType': contentType }, [data]);
}
