import { CONTENT_TYPE, type DocumentPart } from './document-part';
import { NAMESPACE } from './namespaces';
import { element, xmlPart } from './xml-element';

/** [Content_Types].xml of a zip archive of these parts; flat OPC says each part's type on the part itself. */
export function contentTypes(parts: readonly DocumentPart[]): string {
  const { relationships } = CONTENT_TYPE;
  const children = [
    element('Default', { Extension: 'rels', ContentType: relationships }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...parts.filter(({ contentType }) => contentType !== relationships).map(override),
  ];
  return xmlPart(element('Types', { xmlns: NAMESPACE.contentTypes }, children));
}

function override({ name, contentType }: DocumentPart): string {
  return element('Override', { PartName: `/${name}`, ContentType: contentType });
}
