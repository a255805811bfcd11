import { emptyParagraph, paragraphsIn, type DocumentModel } from './document-model';
import { runsOf, textOf } from './paragraph-text';
import { replaceText } from './replace-text';
import { isTracking, markDeleted, markMark } from './tracked-changes';
import { append, elementsOf, remove, type XmlElement } from './xml-node';

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
  else moveAndRemove(model, paragraph);
}

/** Places in a paragraph that goes move to the start of the next, or to the end of the one before. */
function moveAndRemove(model: DocumentModel, paragraph: XmlElement): void {
  const all = paragraphsIn(model.body);
  const at = all.indexOf(paragraph);
  const next = all[at + 1] ?? all[at - 1];
  const offset = all[at + 1] === undefined && next !== undefined ? textOf(next).length : 0;
  for (const span of model.spans) {
    if (next === undefined || (span.first !== paragraph && span.last !== paragraph)) continue;
    if (span.first === paragraph) Object.assign(span, { first: next, start: offset });
    if (span.last === paragraph) Object.assign(span, { last: next, end: offset });
  }
  remove(paragraph);
  if (paragraphsIn(model.body).length === 0) append(model.body, [emptyParagraph()]);
}
