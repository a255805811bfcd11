import { addedParagraphs } from './added-paragraphs';
import { alignTexts, alignVersions } from './align-texts';
import { goneParagraph } from './gone-paragraph';
import { insertedParagraphs, skeletonOfParagraph } from './inserted-paragraph';
import type { SentenceChangeView } from './link-views';
import { paragraphsOfDocument, paragraphsOfReport } from './linked-paragraph';
import { revisedParagraph } from './revised-paragraph';
import type { RefreshInput, Versions } from './versions';

/** The sentences that are to be said otherwise, in the order of the document. */
export function sentenceChanges(input: RefreshInput): readonly SentenceChangeView[] {
  const versions = versionsOf(input);
  const added = addedParagraphs(versions);
  const views = versions.inserted.flatMap((_, index) => {
    const behind = added.behind.get(index) ?? [];
    return versions.became[index] === null
      ? goneParagraph(versions, index)
      : revisedParagraph(versions, index, behind);
  });
  return [...views, ...added.elsewhere];
}

function versionsOf(input: RefreshInput): Versions {
  const inserted = insertedParagraphs(input.link.sentences);
  const standing = paragraphsOfDocument(input.text);
  const composed = paragraphsOfReport(input.report);
  const before = inserted.map(({ skeletons }) => skeletons.join(''));
  return {
    ...input,
    inserted,
    standing,
    composed,
    became: alignVersions(
      before,
      composed.map(({ sentences }) => skeletonOfParagraph(sentences)),
    ),
    standsAt: alignTexts(before, standing.map(skeletonOfParagraph)),
  };
}
