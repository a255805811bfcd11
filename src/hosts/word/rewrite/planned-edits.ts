import type { DocumentChange } from '../../../app/document-host';
import { plain } from '../read/plain';
import type { Reading } from '../read/read-document';
import { shortestEdit } from './shortest-edit';
import { reachOf, wordPlace, type WordPlace } from './word-place';

type FigureEdit = { readonly control: number; readonly before: string; readonly after: string };
type BlankEdit = { readonly anchor: number; readonly after: string };
type WordsEdit = { readonly place: WordPlace; readonly after: string };
type ParagraphEdit = { readonly anchor: number; readonly flatOpc: string };

/** The changes as Word is asked for them. */
export type PlannedEdits = {
  readonly figures: readonly FigureEdit[];
  /** Paragraphs without any text that get some. */
  readonly blanks: readonly BlankEdit[];
  readonly words: readonly WordsEdit[];
  readonly paragraphs: readonly ParagraphEdit[];
};

/** Plans changes against the texts of Word's paragraphs as they are now; null where what they change is not as read. */
export function plannedEdits(
  reading: Reading,
  changes: readonly DocumentChange[],
  now: readonly string[],
): PlannedEdits | null {
  const figures: FigureEdit[] = [];
  const blanks: BlankEdit[] = [];
  const words: WordsEdit[] = [];
  const paragraphs: ParagraphEdit[] = [];
  for (const change of changes) {
    if (change.kind === 'figure') {
      figures.push(change);
      continue;
    }
    const reach = untouchedReach(reading, change.paragraph, now);
    if (reach === null || !standsAsRead(reading, change)) return null;
    if (change.kind === 'paragraph') paragraphs.push({ anchor: reach[0], flatOpc: change.flatOpc });
    else if (change.before === '') blanks.push({ anchor: reach[0], after: change.after });
    else if (change.before !== change.after) {
      const edit = shortestEdit(change);
      const read = reading.text.paragraphs[change.paragraph]?.text ?? '';
      const place = wordPlace(read, reach, now, edit);
      if (place === null) return null;
      words.push({ place, after: edit.after });
    }
  }
  // From the last to the first, so that no paragraph is moved before its turn.
  return { figures, blanks, words, paragraphs: paragraphs.sort((one, other) => other.anchor - one.anchor) };
}

/** Paragraphs of Word that read as they did; with more or fewer of them none can be told from another. */
function untouchedReach(
  { text, paragraphs }: Reading,
  index: number,
  now: readonly string[],
): readonly [number, number] | null {
  const reach = reachOf(text, index, paragraphs.length);
  if (reach === null || now.length !== paragraphs.length) return null;
  const [from, before] = reach;
  return paragraphs.slice(from, before).every((read, at) => read === now[from + at]) ? reach : null;
}

function standsAsRead({ text }: Reading, change: Exclude<DocumentChange, { kind: 'figure' }>): boolean {
  const read = text.paragraphs[change.paragraph]?.text ?? '';
  if (change.kind === 'paragraph' || change.before === '') return plain(read) === plain(change.before);
  return read.startsWith(change.before, change.start);
}
