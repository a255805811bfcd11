import { descendants, xml, type XmlElement } from './xml-node';

/** Characters of the body: from an offset in one paragraph to an offset in the same or a later one. Edits move it. */
export type Span = { first: XmlElement; start: number; last: XmlElement; end: number };

/** A document that is open in Word. */
export type DocumentModel = {
  readonly name: string;
  /** Parts that are only kept, by their names without the first slash. */
  readonly parts: Map<string, Uint8Array>;
  /** Parts of which the host knows more, as trees. */
  readonly document: XmlElement;
  readonly body: XmlElement;
  readonly styles: XmlElement;
  readonly relationships: XmlElement;
  readonly contentTypes: XmlElement;
  /** What the add-in keeps with the document. */
  readonly settings: Map<string, unknown>;
  readonly spans: Set<Span>;
  selection: Span;
  isReadOnly: boolean;
  isSaved: boolean;
  changeTrackingMode: string;
};

/** Where paragraphs cannot be: text boxes inside runs are no part of the body's paragraphs. */
const LEAVES = new Set(['w:p', 'w:sectPr', 'w:tblPr', 'w:trPr', 'w:tcPr', 'w:sdtPr']);

/** All paragraphs in the order of the text, those of tables counted. */
export function paragraphsIn(element: XmlElement): readonly XmlElement[] {
  if (element.name === 'w:p') return [element];
  return [...descendants(element, ({ name }) => !LEAVES.has(name))].filter(({ name }) => name === 'w:p');
}

/** A place that moves with the text around it. */
export function heldSpan(model: DocumentModel, span: Span): Span {
  const held = { ...span };
  model.spans.add(held);
  return held;
}

/** The paragraph to write into where a body has none left. */
export function emptyParagraph(): XmlElement {
  return xml('w:p');
}
