import { CONTENT_TYPE, type DocumentPart } from './document-part';
import { NAMESPACE } from './namespaces';
import { element, xmlPart } from './xml-element';

type Relationship = { readonly id: string; readonly type: string; readonly target: string };

/** The ids by which sections name the footers. */
export const FOOTER_ID = { odd: 'rId4', even: 'rId5' } as const;

const LINK_ID = 'rId6';

/** Named after the package, not the office documents. */
const CORE_PROPERTIES =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

const MAIN_PART = 'word/document.xml';
const STYLES = 'styles.xml';

const ROOT: readonly Relationship[] = [
  { id: 'rId1', type: `${NAMESPACE.relationships}/officeDocument`, target: MAIN_PART },
  { id: 'rId2', type: CORE_PROPERTIES, target: 'docProps/core.xml' },
  { id: 'rId3', type: `${NAMESPACE.relationships}/extended-properties`, target: 'docProps/app.xml' },
];

const DOCUMENT: readonly Relationship[] = [
  { id: 'rId1', type: `${NAMESPACE.relationships}/styles`, target: STYLES },
  { id: 'rId2', type: `${NAMESPACE.relationships}/settings`, target: 'settings.xml' },
  { id: 'rId3', type: `${NAMESPACE.relationships}/fontTable`, target: 'fontTable.xml' },
  { id: FOOTER_ID.odd, type: `${NAMESPACE.relationships}/footer`, target: 'footer1.xml' },
  { id: FOOTER_ID.even, type: `${NAMESPACE.relationships}/footer`, target: 'footer2.xml' },
];

/** What a whole document and its main part refer to; `link` is the part of data with its link, null for none. */
export function documentRelationshipParts(link: string | null): readonly DocumentPart[] {
  const toLink = { id: LINK_ID, type: `${NAMESPACE.relationships}/customXml` };
  return relationshipParts(ROOT, link === null ? DOCUMENT : [...DOCUMENT, { ...toLink, target: link }]);
}

/** What a text to insert refers to: its styles and footers, and nothing that a document has only once. */
export const INSERTED_RELATIONSHIP_PARTS = relationshipParts(
  ROOT.filter(({ target }) => target === MAIN_PART),
  DOCUMENT.filter(({ target }) => target === STYLES || target.startsWith('footer')),
);

function relationshipParts(
  root: readonly Relationship[],
  document: readonly Relationship[],
): readonly DocumentPart[] {
  return [relationshipPart('_rels/.rels', root), relationshipPart('word/_rels/document.xml.rels', document)];
}

/** The part in which another names what it refers to. */
export function relationshipPart(name: string, relationships: readonly Relationship[]): DocumentPart {
  const children = relationships.map(({ id, type, target }) =>
    element('Relationship', { Id: id, Type: type, Target: target }),
  );
  const xml = xmlPart(element('Relationships', { xmlns: NAMESPACE.packageRelationships }, children));
  return { name, contentType: CONTENT_TYPE.relationships, xml };
}
