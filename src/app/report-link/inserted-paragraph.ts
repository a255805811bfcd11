import { skeletonOf, type Sentence } from './linked-paragraph';
import type { LinkedSentence } from './report-link';

/** A paragraph as it was inserted; `start` is the index of its first sentence in the link. */
export type InsertedParagraph = { readonly start: number; readonly skeletons: readonly string[] };

/** The sentences of a link, paragraph by paragraph. */
export function insertedParagraphs(sentences: readonly LinkedSentence[]): readonly InsertedParagraph[] {
  const starts = sentences.flatMap(({ opens }, index) => (opens === true || index === 0 ? [index] : []));
  return starts.map((start, index) => ({
    start,
    skeletons: sentences.slice(start, starts[index + 1]).map(({ skeleton }) => skeleton),
  }));
}

/** What a whole paragraph says whatever its figures are. */
export function skeletonOfParagraph(sentences: readonly Sentence[]): string {
  return sentences.map(skeletonOf).join('');
}
