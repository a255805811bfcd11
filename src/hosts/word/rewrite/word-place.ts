import type { DocumentText } from '../../../app/document-host';
import { nextAnchor } from '../read/aligned-text';
import type { Edit } from './shortest-edit';

/** Words in one of Word's paragraphs: `hit` counts what a search for them finds there before, from 0. */
export type WordPlace = { readonly anchor: number; readonly words: string; readonly hit: number };

/** The paragraphs of Word, from and before, that a paragraph or cell of the reading reaches over; null for none. */
export function reachOf(
  { paragraphs }: DocumentText,
  index: number,
  count: number,
): readonly [from: number, before: number] | null {
  const anchor = paragraphs[index]?.anchor ?? null;
  return anchor === null ? null : [anchor, nextAnchor(paragraphs, index) ?? count];
}

/** Where words of a paragraph or cell stand in Word; null where they do not stand in one paragraph as they were read. */
export function wordPlace(
  read: string,
  [from, before]: readonly [number, number],
  texts: readonly string[],
  edit: Edit,
): WordPlace | null {
  const own = texts.slice(from, before).map((text) => text.replaceAll('\t', ' ').replaceAll('\v', '\n'));
  let start = edit.start + leadingBlanks(own.join('\n')) - leadingBlanks(read);
  for (const [index, text] of own.entries()) {
    if (start <= text.length) return placeIn(text, start, edit.before, from + index);
    start -= text.length + 1;
  }
  return null;
}

function placeIn(text: string, start: number, words: string, anchor: number): WordPlace | null {
  let hit = 0;
  for (let at = text.indexOf(words); at >= 0 && at <= start; at = text.indexOf(words, at + words.length)) {
    if (at === start) return { anchor, words, hit };
    hit += 1;
  }
  return null;
}

function leadingBlanks(text: string): number {
  return text.length - text.trimStart().length;
}
