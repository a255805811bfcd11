import { CONTENT_TYPE, type DocumentPart } from '../document-part';
import { NAMESPACE } from '../namespaces';
import { relationshipPart } from '../relationships';
import { element, xmlPart } from '../xml-element';
import { LINK_NAMESPACE, linkXml } from './link-xml';

/** How the document names a part of data. */
export const CUSTOM_XML = 'customXml';

/** Word tells parts of data apart by such a number; every document of ours has one part, so it is always the same. */
const ITEM_ID = '{6B0C5C1E-7D3A-4E0B-9A52-1F8D2C47E90A}';

/** What the main part, in a folder beside it, calls the part of this number. */
export function linkTarget(number: number): string {
  return `../${itemName(number)}`;
}

/** The parts that hold a text as the data of this number in a document. */
export function linkParts(text: string, number: number): readonly DocumentPart[] {
  const properties = `itemProps${String(number)}.xml`;
  const toProperties = {
    id: 'rId1',
    type: `${NAMESPACE.relationships}/customXmlProps`,
    target: properties,
  };
  return [
    { name: itemName(number), contentType: CONTENT_TYPE.xml, xml: linkXml(text) },
    {
      name: `${CUSTOM_XML}/${properties}`,
      contentType: CONTENT_TYPE.customXmlProperties,
      xml: itemProperties(),
    },
    relationshipPart(`${CUSTOM_XML}/_rels/item${String(number)}.xml.rels`, [toProperties]),
  ];
}

function itemName(number: number): string {
  return `${CUSTOM_XML}/item${String(number)}.xml`;
}

/** ECMA-376 part 1, 22.5: which schema the data follows. */
function itemProperties(): string {
  const schema = element('ds:schemaRef', { 'ds:uri': LINK_NAMESPACE });
  const attributes = { 'ds:itemID': ITEM_ID, 'xmlns:ds': NAMESPACE.customXml };
  return xmlPart(element('ds:datastoreItem', attributes, [element('ds:schemaRefs', {}, [schema])]));
}
