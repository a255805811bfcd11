import { heldSpan, type DocumentModel, type Span } from './document-model';
import { runBefore, runsBetween, textOf } from './paragraph-text';
import { isTracking, markDeleted, markInserted } from './tracked-changes';
import {
  around,
  append,
  child,
  copyOf,
  insertAfter,
  insertBefore,
  remove,
  xml,
  type XmlElement,
} from './xml-node';

/** Puts text in the place of characters of one paragraph, in the looks of the first of them; gives where it stands. */
export function replaceText(
  model: DocumentModel,
  paragraph: XmlElement,
  start: number,
  end: number,
  text: string,
): Span {
  const old = runsBetween(paragraph, start, end);
  const like = old[0] ?? runBefore(paragraph, start);
  const added = text === '' ? null : runLike(like, text);
  if (added !== null) place(paragraph, added, old[0] ?? null, like, start);
  const controls = old.map((run) => around(run, 'w:sdt')).filter((sdt) => sdt !== null);
  for (const run of old) takeAway(model, run);
  if (added !== null && isTracking(model)) markInserted(added);
  for (const control of controls) if (isLeftEmpty(control)) remove(control);
  moveSpans(model, paragraph, start, end, text.length);
  model.isSaved = false;
  return heldSpan(model, { first: paragraph, start, last: paragraph, end: start + text.length });
}

/** A run of this text in the looks of another; tabs and line breaks are elements of their own. */
export function runLike(like: XmlElement | null, text: string): XmlElement {
  const run = xml('w:r');
  const properties = like === null ? null : child(like, 'w:rPr');
  if (properties !== null) append(run, [copyOf(properties)]);
  for (const piece of text.split(/([\t\v\n])/u)) {
    if (piece === '\t') append(run, [xml('w:tab')]);
    else if (piece === '\v' || piece === '\n') append(run, [xml('w:br')]);
    else if (piece !== '') append(run, [xml('w:t', { 'xml:space': 'preserve' }, [piece])]);
  }
  return run;
}

function place(
  paragraph: XmlElement,
  added: XmlElement,
  first: XmlElement | null,
  before: XmlElement | null,
  start: number,
): void {
  if (first !== null) insertBefore(first, [added]);
  else if (before === null) append(paragraph, [added]);
  else if (start === 0) insertBefore(before, [added]);
  else insertAfter(before, [added]);
}

function takeAway(model: DocumentModel, run: XmlElement): void {
  if (isTracking(model)) markDeleted(run);
  else remove(run);
}

/** A control whose words are all gone goes with them. */
function isLeftEmpty(control: XmlElement): boolean {
  return control.parent !== null && textOf(control) === '' && around(control, 'w:p') !== null;
}

function moveSpans(
  model: DocumentModel,
  paragraph: XmlElement,
  start: number,
  end: number,
  length: number,
): void {
  const moved = (offset: number): number =>
    offset >= end ? offset + length - (end - start) : Math.min(offset, start + length);
  for (const span of model.spans) {
    if (span.first === paragraph && span.start > start) span.start = moved(span.start);
    if (span.last === paragraph && span.end > start) span.end = moved(span.end);
  }
}
