import type { Paragraph, Report } from '../../domain/report/model';
import type { DocumentText } from '../document-host';
import { alignTexts } from './align-texts';
import { addedParagraphs } from './added-paragraphs';
import type { StandingOf } from './figure-standing';
import {
  paragraphsOfDocument,
  paragraphsOfReport,
  type LinkedParagraph,
  type Sentence,
} from './linked-paragraph';
import { insertedParagraphs, skeletonOfParagraph, type InsertedParagraph } from './inserted-paragraph';
import type { SentenceChangeView } from './link-views';
import type { ReportLink } from './report-link';
import { goneParagraph } from './gone-paragraph';
import { revisedParagraph } from './revised-paragraph';

/** Prints paragraphs as the package of a `paragraph` change, one behind the other. */
export type ParagraphPrinter = (paragraphs: readonly Paragraph[]) => string;

/** What sentences are compared with. */
export type RefreshInput = {
  readonly text: DocumentText;
  readonly link: ReportLink;
  readonly report: Report;
  readonly standingOf: StandingOf;
  readonly print: ParagraphPrinter;
};

/** The three versions of the text: as inserted, as it stands in the document, as it is composed now. */
export type Versions = RefreshInput & {
  readonly inserted: readonly InsertedParagraph[];
  readonly standing: readonly (readonly Sentence[])[];
  readonly composed: readonly LinkedParagraph[];
  /** By inserted paragraph: the composed one it became, and where it stands. */
  readonly became: readonly (number | null)[];
  readonly standsAt: readonly (number | null)[];
};

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
    became: alignTexts(
      before,
      composed.map(({ sentences }) => skeletonOfParagraph(sentences)),
    ),
    standsAt: alignTexts(before, standing.map(skeletonOfParagraph)),
  };
}
