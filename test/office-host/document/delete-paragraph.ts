import { emptyParagraph, paragraphsIn, type DocumentModel } from './document-model';
import { runsOf, textOf } from './paragraph-text';
import { replaceText } from './replace-text';
import { isTracking, markDeleted, markMark } from './tracked-changes';
import { elementsOf, insertAt, remove, type XmlElement } from './xml-node';

/** Takes a paragraph away; a cell and the body keep one that is empty. */
export function deleteParagraph(model: DocumentModel, paragraph: XmlElement): void {
  if (isTracking(model)) strikeOut(model, paragraph);
  else takeAway(model, paragraph);
  model.isSaved = false;
}

function strikeOut(model: DocumentModel, paragraph: XmlElement): void {
  for (const run of runsOf(paragraph)) markDeleted(run);
  markMark(paragraph, 'w:del');
  for (const span of model.spans) {
    if (span.first === paragraph) span.start = 0;
    if (span.last === paragraph) span.end = 0;
  }
}

function takeAway(model: DocumentModel, paragraph: XmlElement): void {
  const { parent } = paragraph;
  if (parent === null) return;
  const others = elementsOf(parent).filter((other) => other !== paragraph && other.name === 'w:p');
  const isNeeded = others.length === 0 && (parent.name === 'w:tc' || parent === model.body);
  if (isNeeded) replaceText(model, paragraph, 0, textOf(paragraph).length, '');
  else removeBlock(model, paragraph);
}

/** Removes a paragraph or table; places in it move to the start of the next paragraph, or to the end of the one before. */
export function removeBlock(model: DocumentModel, block: XmlElement): void {
  const all = paragraphsIn(model.body);
  const gone = paragraphsIn(block);
  const at = gone[0] === undefined ? -1 : all.indexOf(gone[0]);
  const behind = all[at + gone.length];
  const next = behind ?? all[at - 1];
  const offset = behind === undefined && next !== undefined ? textOf(next).length : 0;
  for (const span of model.spans) {
    if (next === undefined) continue;
    if (gone.includes(span.first)) Object.assign(span, { first: next, start: offset });
    if (gone.includes(span.last)) Object.assign(span, { last: next, end: offset });
  }
  remove(block);
  if (paragraphsIn(model.body).length === 0) insertAt(model.body, 0, [emptyParagraph()]);
}
