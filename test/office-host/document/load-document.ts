import { strFromU8, unzipSync } from 'fflate';
import { heldSpan, paragraphsIn, type DocumentModel, emptyParagraph } from './document-model';
import { parseXml } from './parse-xml';
import { append, child, childMade, descendants, insertAt, valueOf, xml, type XmlElement } from './xml-node';

export const TREES = {
  document: 'word/document.xml',
  styles: 'word/styles.xml',
  relationships: 'word/_rels/document.xml.rels',
  contentTypes: '[Content_Types].xml',
} as const;

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The document of a .docx; throws where it is none, as a test hands in what it means to. */
export function loadDocument(bytes: Uint8Array, name: string): DocumentModel {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const document = tree(parts, TREES.document, xml('w:document'));
  const body = child(document, 'w:body');
  if (body === null) throw new Error(`${name} is no Word document.`);
  if (paragraphsIn(body).length === 0) insertAt(body, 0, [emptyParagraph()]);
  const [first = body] = paragraphsIn(body);
  numberControls(body);
  const model: DocumentModel = {
    name,
    parts,
    document,
    body,
    styles: tree(parts, TREES.styles, xml('w:styles', { 'xmlns:w': WORD })),
    relationships: tree(parts, TREES.relationships, xml('Relationships', { xmlns: RELATIONSHIPS })),
    contentTypes: tree(parts, TREES.contentTypes, xml('Types')),
    settings: new Map(),
    spans: new Set(),
    selection: { first, start: 0, last: first, end: 0 },
    isReadOnly: false,
    isSaved: true,
    changeTrackingMode: 'Off',
  };
  model.selection = heldSpan(model, model.selection);
  return model;
}

/** Word gives every control a number that has none. */
function numberControls(body: XmlElement): void {
  const controls = [...descendants(body)].filter(({ name }) => name === 'w:sdt');
  const known = controls.map((control) => Number(valueOf(child(control, 'w:sdtPr'), 'w:id') ?? 0));
  let last = Math.max(0, ...known);
  for (const [index, control] of controls.entries()) {
    if (known[index] !== 0) continue;
    append(childMade(control, 'w:sdtPr'), [xml('w:id', { 'w:val': String((last += 1)) })]);
  }
}

function tree(parts: ReadonlyMap<string, Uint8Array>, name: string, missing: XmlElement): XmlElement {
  const bytes = parts.get(name);
  return bytes === undefined ? missing : parseXml(strFromU8(bytes));
}
