import { emptyParagraph, type DocumentModel } from './document-model';
import { appendBlocks, insertBlocks, paragraphLike } from './insert-blocks';
import {
  append,
  child,
  childMade,
  copyOf,
  descendants,
  elementsOf,
  remove,
  type XmlElement,
} from './xml-node';

/**
 * Ends the section with this paragraph of the body; what follows begins on a new page, in a section like it. The body
 * keeps a paragraph behind the break.
 */
export function breakSection(model: DocumentModel, paragraph: XmlElement): void {
  const section = sectionOf(model, paragraph);
  const carrier = endsSection(paragraph) ? madeBehind(model, paragraph) : paragraph;
  if (section === null) return;
  append(childMade(carrier, 'w:pPr'), [copyOf(section)]);
  const kind = child(section, 'w:type');
  if (kind !== null) remove(kind);
  if (lastBlock(model) === carrier) appendBlocks(model, [emptyParagraph()]);
  model.isSaved = false;
}

/** Ends the section with everything there is. */
export function breakSectionAtEnd(model: DocumentModel): void {
  if (lastBlock(model)?.name !== 'w:p') appendBlocks(model, [emptyParagraph()]);
  const last = lastBlock(model);
  if (last !== undefined) breakSection(model, last);
}

/** The page that a paragraph stands on is told by what ends its section. */
function sectionOf({ body }: DocumentModel, paragraph: XmlElement): XmlElement | null {
  const all = [...descendants(body)];
  return all.slice(all.indexOf(paragraph)).find(({ name }) => name === 'w:sectPr') ?? null;
}

function endsSection(paragraph: XmlElement): boolean {
  const properties = child(paragraph, 'w:pPr');
  return properties !== null && child(properties, 'w:sectPr') !== null;
}

function madeBehind(model: DocumentModel, paragraph: XmlElement): XmlElement {
  const made = paragraphLike(paragraph);
  insertBlocks(model, [made], { around: paragraph, side: 'after' });
  return made;
}

function lastBlock({ body }: DocumentModel): XmlElement | undefined {
  return elementsOf(body)
    .filter(({ name }) => name !== 'w:sectPr')
    .at(-1);
}
