import { appendBlocks, clearBody, insertBlocks, paragraphLike } from '../document/insert-blocks';
import { mergePackage } from '../document/merge-package';
import { child, elementsOf, remove, type XmlElement } from '../document/xml-node';
import { invalidArgument } from '../protocol/api-error';
import type { OpenDocument } from './open-document';

/** Inserts a package into the body: before, behind or in the place of everything. */
export function insertIntoBody(open: OpenDocument, ooxml: string, location: string): readonly XmlElement[] {
  const { model } = open;
  const blocks = merged(open, ooxml, null);
  switch (location) {
    case 'End':
      appendBlocks(model, blocks);
      break;
    case 'Start':
      insertBlocks(model, blocks, { around: firstBlock(model.body), side: 'before' });
      break;
    case 'Replace':
      clearBody(model);
      insertBlocks(model, blocks, { around: firstBlock(model.body), side: 'before' });
      remove(emptied(model.body));
      break;
    default:
      throw invalidArgument(`"${location}"`);
  }
  return blocks;
}

/** Inserts a package beside a paragraph or in its place. */
export function insertAtParagraph(
  open: OpenDocument,
  paragraph: XmlElement,
  ooxml: string,
  location: string,
): readonly XmlElement[] {
  if (!['Start', 'End', 'Replace', 'Before', 'After'].includes(location))
    throw invalidArgument(`"${location}"`);
  const blocks = merged(open, ooxml, location === 'Replace' ? paragraph : null);
  const side = location === 'Start' || location === 'Before' ? 'before' : 'after';
  insertBlocks(open.model, blocks, { around: paragraph, side });
  if (location === 'Replace') open.deleteParagraph(paragraph);
  return blocks;
}

/** The blocks of a package, and the empty paragraph that Word leaves behind them. */
function merged(open: OpenDocument, ooxml: string, like: XmlElement | null): readonly XmlElement[] {
  open.requireWritable();
  const blocks = mergePackage(open.model, ooxml);
  return open.leavesParagraph ? [...blocks, paragraphLike(like)] : blocks;
}

function firstBlock(body: XmlElement): XmlElement {
  const [first = body] = elementsOf(body);
  return first;
}

/** The paragraph that a cleared body keeps, now the last before the page of the section. */
function emptied(body: XmlElement): XmlElement {
  const blocks = elementsOf(body).filter(({ name }) => name !== 'w:sectPr');
  const last = blocks.at(-1);
  if (last === undefined || child(last, 'w:r') !== null)
    throw new Error('A cleared body keeps one paragraph.');
  return last;
}
