import type { DocumentText } from '../document-host';
import type { SentenceChangeView } from './link-views';
import { wordDiff } from './word-diff';

/** The view of a change to the paragraph at this index of the document. */
export function sentenceView(
  { text }: { readonly text: DocumentText },
  at: number,
  change: Pick<SentenceChangeView, 'before' | 'after' | 'changes' | 'relink'>,
): SentenceChangeView {
  const paragraph = text.paragraphs[at];
  return {
    place: paragraph?.place ?? '',
    anchor: paragraph?.anchor ?? null,
    diff: wordDiff(change.before, change.after),
    ...change,
  };
}
