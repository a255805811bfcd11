import { emptyParagraph, paragraphsIn, type DocumentModel, type Span } from './document-model';
import { isTracking, markParagraphInserted } from './tracked-changes';
import {
  child,
  copyOf,
  elementsOf,
  insertAfter,
  insertAt,
  insertBefore,
  isElement,
  remove,
  xml,
  type XmlElement,
} from './xml-node';

/** Where in relation to a block others go. */
export type BlockPlace = { readonly around: XmlElement; readonly side: 'before' | 'after' };

/** Puts blocks beside another. */
export function insertBlocks(model: DocumentModel, blocks: readonly XmlElement[], place: BlockPlace): void {
  if (place.side === 'before') insertBefore(place.around, blocks);
  else insertAfter(place.around, blocks);
  if (isTracking(model))
    for (const paragraph of blocks.flatMap(paragraphsIn)) markParagraphInserted(paragraph);
  model.isSaved = false;
}

/** Puts blocks behind everything, before the page of the last section. */
export function appendBlocks(model: DocumentModel, blocks: readonly XmlElement[]): void {
  const last = elementsOf(model.body)
    .filter(({ name }) => name !== 'w:sectPr')
    .at(-1);
  if (last !== undefined) insertBlocks(model, blocks, { around: last, side: 'after' });
  else insertAt(model.body, 0, blocks);
}

/** An empty paragraph in the looks of another: what Word leaves behind whatever it inserts. */
export function paragraphLike(like: XmlElement | null): XmlElement {
  const properties = like === null ? null : child(like, 'w:pPr');
  const made = xml('w:p', {}, properties === null ? [] : [copyOf(properties)]);
  const copied = child(made, 'w:pPr');
  const section = copied === null ? null : child(copied, 'w:sectPr');
  if (section !== null) remove(section);
  return made;
}

/** Takes all blocks out; the page of the last section stays, and one empty paragraph. */
export function clearBody(model: DocumentModel): void {
  model.body.children = model.body.children.filter((node) => isElement(node) && node.name === 'w:sectPr');
  insertAt(model.body, 0, [emptyParagraph()]);
  const [first = model.body] = paragraphsIn(model.body);
  const start: Span = { first, start: 0, last: first, end: 0 };
  Object.assign(model.selection, start);
  model.isSaved = false;
}
