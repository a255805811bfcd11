import { paragraphsIn, type DocumentModel } from './document-model';
import { deleteParagraph } from './delete-paragraph';
import { runsOf, textOf } from './paragraph-text';
import { replaceText, runLike } from './replace-text';
import { spanOf } from './span-places';
import { append, around, child, childMade, remove, unwrap, xml, type XmlElement } from './xml-node';

/** Writes into a control; it stays, whatever is written. */
export function writeControl(model: DocumentModel, control: XmlElement, where: string, text: string): void {
  const content = child(control, 'w:sdtContent') ?? xml('w:sdtContent');
  append(control, [content]);
  showText(control);
  if (around(control, 'w:p') === null) writeBlocks(model, content, where, text);
  else writeInline(model, control, content, where, text);
  model.isSaved = false;
}

/** Takes a control away, with what stands in it or without. */
export function deleteControl(model: DocumentModel, control: XmlElement, keepsContent: boolean): void {
  const content = child(control, 'w:sdtContent');
  if (keepsContent) unwrap(control, content?.children ?? []);
  else if (around(control, 'w:p') === null) {
    for (const paragraph of paragraphsIn(control)) deleteParagraph(model, paragraph);
    remove(control);
  } else {
    const { first, start, end } = spanOf(control);
    replaceText(model, first, start, end, '');
    remove(control);
  }
  model.isSaved = false;
}

/** What is written is no placeholder any more. */
function showText(control: XmlElement): void {
  const mark = child(childMade(control, 'w:sdtPr'), 'w:showingPlcHdr');
  if (mark !== null) remove(mark);
}

function writeInline(
  model: DocumentModel,
  control: XmlElement,
  content: XmlElement,
  where: string,
  text: string,
): void {
  const { first, start, end } = spanOf(control);
  const isEmpty = runsOf(content).length === 0;
  if (isEmpty) append(content, [runLike(null, '')]);
  const from = where === 'End' ? end : start;
  const to = where === 'Start' ? start : end;
  if (from === to) writeIntoRun(content, where, text);
  else if (text === '') empty(model, content);
  else replaceText(model, first, from, to, text);
}

/** At a border between runs, only the control says to which side the words belong. */
function writeIntoRun(content: XmlElement, where: string, text: string): void {
  const runs = runsOf(content);
  const like = (where === 'Start' ? runs[0] : runs.at(-1)) ?? null;
  const made = runLike(like, text);
  const parent = like?.parent ?? content;
  const at =
    like === null ? parent.children.length : parent.children.indexOf(like) + (where === 'Start' ? 0 : 1);
  made.parent = parent;
  parent.children.splice(at, 0, made);
}

function empty(model: DocumentModel, content: XmlElement): void {
  for (const run of runsOf(content).slice(1)) remove(run);
  const [run] = runsOf(content);
  if (run !== undefined)
    run.children = run.children.filter((node) => typeof node !== 'string' && node.name === 'w:rPr');
  model.isSaved = false;
}

function writeBlocks(model: DocumentModel, content: XmlElement, where: string, text: string): void {
  const [first, ...others] = paragraphsIn(content);
  if (first === undefined) {
    append(content, [xml('w:p', {}, [runLike(null, text)])]);
    return;
  }
  const last = others.at(-1) ?? first;
  if (where === 'Start') replaceText(model, first, 0, 0, text);
  else if (where === 'End') replaceText(model, last, textOf(last).length, textOf(last).length, text);
  else {
    for (const paragraph of others) deleteParagraph(model, paragraph);
    replaceText(model, first, 0, textOf(first).length, text);
  }
}
