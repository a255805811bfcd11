import { alignTexts, alignVersions, reversed, type Alignment } from './align-texts';
import type { InsertedParagraph } from './inserted-paragraph';
import { skeletonOf, type LinkedParagraph, type Sentence } from './linked-paragraph';
import type { Versions } from './versions';

/** One step from the document's sentences to the composed ones. */
export type SentenceEdit = {
  /** Of the sentence as inserted, in its paragraph; where one is added, what it stands in front of. */
  readonly own: number;
  /** In the document's paragraph; of a sentence that is added, the one it goes behind, -1 for the front. */
  readonly standing: number;
  readonly added: boolean;
  /** What is said now; null for a sentence that is said no longer. */
  readonly now: Sentence | null;
  /** The sentence in the document is the one that was inserted. */
  readonly untouched: boolean;
};

/** A paragraph of the document with all that is to be done about it. */
export type Revision = {
  readonly inserted: InsertedParagraph;
  /** Index among the document's paragraphs. */
  readonly at: number;
  readonly sentences: readonly Sentence[];
  readonly composed: LinkedParagraph;
  readonly edits: readonly SentenceEdit[];
  /** New paragraphs that go behind it. */
  readonly behind: readonly LinkedParagraph[];
};

/** What becomes of an inserted paragraph; null where it stands in the document no more. */
export function revisionOf(
  { inserted, standing, composed, became, standsAt }: Versions,
  index: number,
  behind: readonly LinkedParagraph[],
): Revision | null {
  const own = inserted[index];
  const at = standsAt[index] ?? null;
  const now = composed[became[index] ?? -1];
  const sentences = at === null ? undefined : standing[at];
  if (own === undefined || at === null || now === undefined || sentences === undefined) return null;
  const edits = editsOf(own.skeletons, sentences, now.sentences);
  return { inserted: own, at, sentences, composed: now, edits, behind };
}

function editsOf(
  inserted: readonly string[],
  standing: readonly Sentence[],
  composed: readonly Sentence[],
): readonly SentenceEdit[] {
  const [skeletons, wanted] = [standing.map(skeletonOf), composed.map(skeletonOf)];
  const became = alignVersions(inserted, wanted);
  const standsAt = alignTexts(inserted, skeletons);
  const kept = inserted.flatMap((skeleton, own) => {
    const [at, to] = [standsAt[own] ?? null, became[own] ?? null];
    if (at === null || (to !== null && (wanted[to] === skeleton || wanted[to] === skeletons[at]))) return [];
    const now = to === null ? null : (composed[to] ?? null);
    return [{ own, standing: at, added: false, now, untouched: skeletons[at] === skeleton }];
  });
  const cameFrom = reversed(became, composed.length);
  const isThere = (sentence: Sentence): boolean => skeletons.includes(skeletonOf(sentence));
  return [...kept, ...additionsOf(composed, cameFrom, standsAt).filter(({ now }) => !isThere(now))];
}

/** Sentences that nothing became. */
function additionsOf(
  composed: readonly Sentence[],
  cameFrom: Alignment,
  standsAt: Alignment,
): readonly (SentenceEdit & { readonly now: Sentence })[] {
  let own = 0;
  let standing = -1;
  return composed.flatMap((now, index) => {
    const origin = cameFrom[index] ?? null;
    if (origin === null) return [{ own, standing, added: true, now, untouched: true }];
    own = origin + 1;
    standing = standsAt[origin] ?? standing;
    return [];
  });
}
