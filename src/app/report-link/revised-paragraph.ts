import { textOfPieces, type LinkedParagraph } from './linked-paragraph';
import type { SentenceChangeView } from './link-views';
import { rebuiltParagraph } from './rebuilt-paragraph';
import { revisionOf, type Revision, type SentenceEdit } from './revision';
import { rewordedSentence } from './reworded-sentence';
import { withFiguresNow } from './sentence-now';
import { sentenceView } from './sentence-view';
import type { Versions } from './versions';

/** The changes of one paragraph: sentence by sentence where words will do, else the paragraph as a whole. */
export function revisedParagraph(
  versions: Versions,
  index: number,
  behind: readonly LinkedParagraph[],
): readonly SentenceChangeView[] {
  const revision = revisionOf(versions, index, behind);
  if (revision === null) return [];
  const touched = revision.edits.filter(({ untouched }) => !untouched);
  const open = { ...revision, edits: revision.edits.filter(({ untouched }) => untouched) };
  const reworded = open.edits.map((edit) => rewordedSentence(versions, open, edit));
  const asWords = reworded.filter((view) => view !== null);
  const wordsWillDo = behind.length === 0 && asWords.length === reworded.length;
  const offered = wordsWillDo ? asWords : [rebuiltParagraph(versions, open)];
  return [...offered, ...touched.map((edit) => shownOnly(versions, revision, edit))];
}

/** A sentence that people worded otherwise is theirs; what we would say is only shown beside it. */
function shownOnly(versions: Versions, revision: Revision, edit: SentenceEdit): SentenceChangeView {
  const before = revision.sentences[edit.standing] ?? [];
  const after = edit.now === null ? [] : withFiguresNow(edit.now, before, versions.standingOf);
  return sentenceView(versions, revision.at, {
    before: textOfPieces(before),
    after: textOfPieces(after),
    changes: null,
    relink: { splices: [], figures: {} },
  });
}
