import type { DocumentChange } from '../document-host';
import type { StandingOf } from './figure-standing';
import { skeletonOf, textOfPieces, type LinkedPiece, type Sentence } from './linked-paragraph';
import type { SentenceChangeView } from './link-views';
import type { Revision, SentenceEdit } from './revision';
import type { Versions } from './versions';
import { figureTextsIn, withFiguresNow } from './sentence-now';
import { sentenceView } from './sentence-view';
import { wordsChange } from './words-change';

/** A sentence whose figures stay and whose words change; null where the words alone will not do. */
export function rewordedSentence(
  versions: Versions,
  { at, sentences, inserted }: Revision,
  { own, standing, added, now }: SentenceEdit,
): SentenceChangeView | null {
  const before = sentences[standing];
  if (added || before === undefined || now === null) return null;
  const after = withFiguresNow(now, before, versions.standingOf);
  const start = textOfPieces(sentences.slice(0, standing).flat()).length;
  const isWhole = versions.text.paragraphs[at]?.text === textOfPieces(before);
  const words = wordsChanges(before, after, { paragraph: at, start, isWhole });
  if (words === null) return null;
  const sentence = { skeleton: skeletonOf(now), ...(own === 0 ? { opens: true as const } : {}) };
  const link = inserted.start + own;
  return sentenceView(versions, at, {
    before: textOfPieces(before),
    after: textOfPieces(after),
    changes: [...words, ...figureChangesIn(before, versions.standingOf)],
    relink: {
      splices: [{ start: link, end: link + 1, sentences: [sentence] }],
      figures: figureTextsIn([after], versions.standingOf),
    },
  });
}

function wordsChanges(
  before: Sentence,
  after: Sentence,
  {
    paragraph,
    start,
    isWhole,
  }: { readonly paragraph: number; readonly start: number; readonly isWhole: boolean },
): readonly DocumentChange[] | null {
  if (tagsOf(before).join('\n') !== tagsOf(after).join('\n')) return null;
  const wanted = wordsBetween(after);
  const changes: DocumentChange[] = [];
  let at = start;
  for (const [index, words] of wordsBetween(before).entries()) {
    const change = wordsChange(words, wanted[index] ?? '', isWhole);
    if (change === 'impossible') return null;
    if (change !== null) changes.push({ kind: 'words', paragraph, ...change, start: at + change.start });
    at += words.length + (figuresOf(before)[index]?.text.length ?? 0);
  }
  return changes;
}

function figureChangesIn(sentence: Sentence, standingOf: StandingOf): readonly DocumentChange[] {
  return figuresOf(sentence).flatMap((piece) => {
    const found = standingOf(piece);
    if (found?.state !== 'changed' || piece.control === null) return [];
    const { id, text } = piece.control;
    return [{ kind: 'figure', control: id, before: text, after: found.now.text }];
  });
}

function figuresOf(sentence: Sentence): readonly Extract<LinkedPiece, { readonly kind: 'figure' }>[] {
  return sentence.filter((piece) => piece.kind === 'figure');
}

function tagsOf(sentence: Sentence): readonly string[] {
  return figuresOf(sentence).map(({ tag }) => tag);
}

/** The words in front of each figure and behind the last one. */
function wordsBetween(sentence: Sentence): readonly string[] {
  const stretches = [''];
  for (const piece of sentence) {
    if (piece.kind === 'figure') stretches.push('');
    else stretches.push((stretches.pop() ?? '') + piece.text);
  }
  return stretches;
}
