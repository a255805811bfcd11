import type { Paragraph, Report } from '../../domain/report/model';
import type { DocumentText } from '../document-host';
import type { Alignment } from './align-texts';
import type { StandingOf } from './figure-standing';
import type { InsertedParagraph } from './inserted-paragraph';
import type { LinkedParagraph, Sentence } from './linked-paragraph';
import type { ReportLink } from './report-link';

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
  readonly became: Alignment;
  readonly standsAt: Alignment;
};
