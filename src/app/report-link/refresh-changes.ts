import type { DocumentChange, DocumentText } from '../document-host';
import type { ChosenRefresh } from './link-views';

/** The changes of what was chosen, each once; a figure goes with its paragraph where that is replaced as a whole. */
export function refreshChanges(
  { controls }: DocumentText,
  { figures, sentences }: ChosenRefresh,
): readonly DocumentChange[] {
  const inSentences = sentences.flatMap(({ changes }) => changes ?? []);
  const replaced = new Set(
    inSentences.flatMap((change) => (change.kind === 'paragraph' ? [change.paragraph] : [])),
  );
  const paragraphOf = new Map(controls.map(({ id, paragraph }) => [id, paragraph]));
  const seen = new Set<number>();
  return [...inSentences, ...figures.flatMap(({ change }) => change ?? [])].filter((change) => {
    if (change.kind !== 'figure') return true;
    const isNew = !seen.has(change.control);
    seen.add(change.control);
    return isNew && !replaced.has(paragraphOf.get(change.control) ?? -1);
  });
}
