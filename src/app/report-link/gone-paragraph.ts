import { textOfPieces } from './linked-paragraph';
import { skeletonOfParagraph } from './inserted-paragraph';
import type { SentenceChangeView } from './link-views';
import type { Versions } from './versions';
import { isTableCell } from './place-of-paragraph';

/** A paragraph the report says no longer; only one that nobody touched can be taken away. */
export function goneParagraph(
  { inserted, standing, standsAt, text }: Versions,
  index: number,
): readonly SentenceChangeView[] {
  const own = inserted[index];
  const at = standsAt[index] ?? null;
  const sentences = at === null ? undefined : standing[at];
  const paragraph = at === null ? undefined : text.paragraphs[at];
  if (own === undefined || at === null || sentences === undefined || paragraph === undefined) return [];
  const before = textOfPieces(sentences.flat());
  const untouched = skeletonOfParagraph(sentences) === own.skeletons.join('') && !isTableCell(paragraph);
  const { place, anchor } = paragraph;
  return [
    {
      place,
      anchor,
      before,
      after: '',
      diff: [{ kind: 'removed', text: before }],
      changes: untouched ? [{ kind: 'paragraph', paragraph: at, before: paragraph.text, flatOpc: '' }] : null,
      relink: {
        splices: [{ start: own.start, end: own.start + own.skeletons.length, sentences: [] }],
        figures: {},
      },
    },
  ];
}
