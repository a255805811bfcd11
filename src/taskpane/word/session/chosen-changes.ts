import type { DocumentChange, DocumentText } from '../../../app/document-host';
import type { ChosenRefresh, RefreshView } from '../../../app/report-link/link-views';

/** Everything that may be taken over unasked: what a hand changed stays until somebody asks for it by itself. */
export function everyChange({ figures, sentences }: RefreshView): ChosenRefresh {
  return {
    figures: figures.filter(({ state, change }) => state === 'changed' && change !== null),
    sentences: sentences.filter(({ changes }) => changes !== null),
  };
}

/** Nothing is left that may be taken over unasked. */
export function isSettled(view: RefreshView): boolean {
  const { figures, sentences } = everyChange(view);
  return figures.length === 0 && sentences.length === 0;
}

/** The changes to the document, each place once: a sentence or paragraph brings its figures along. */
export function changesOf(
  { controls }: DocumentText,
  { figures, sentences }: ChosenRefresh,
): readonly DocumentChange[] {
  const ofSentences = sentences.flatMap(({ changes }) => changes ?? []);
  const replaced = new Set(
    ofSentences.flatMap((change) => (change.kind === 'paragraph' ? [change.paragraph] : [])),
  );
  const brought = new Set([
    ...ofSentences.flatMap((change) => (change.kind === 'figure' ? [change.control] : [])),
    ...controls.flatMap(({ id, paragraph }) => (replaced.has(paragraph) ? [id] : [])),
  ]);
  const own = figures.flatMap(({ control, change }) =>
    change === null || brought.has(control) ? [] : [change],
  );
  return [...ofSentences, ...own];
}

/** What is left of a refresh once a part of it was put in. */
export function withoutChosen(view: RefreshView, chosen: ChosenRefresh): RefreshView {
  const figures = view.figures.filter((figure) => !chosen.figures.includes(figure));
  const sentences = view.sentences.filter((sentence) => !chosen.sentences.includes(sentence));
  const unchanged = view.unchanged + chosen.figures.length;
  return { figures, sentences, unchanged };
}
