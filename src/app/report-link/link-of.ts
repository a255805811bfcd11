import { encodeFigureTag } from '../../domain/report/figure-tag';
import type { Figure, Report } from '../../domain/report/model';
import { figuresOfReport } from './figures-of-report';
import { paragraphsOfReport, skeletonOf, type LinkedParagraph } from './linked-paragraph';
import type { LinkedSentence, ReportLink } from './report-link';

/** What a link is made of beside the report itself. */
export type LinkOrigin = Pick<ReportLink, 'sources' | 'systemId' | 'settings'>;

/** What a document keeps of a report that was inserted into it just now. */
export function linkOf(report: Report, origin: LinkOrigin): ReportLink {
  const sentences = paragraphsOfReport(report).flatMap(linkedSentences);
  return { ...figuresLink(figuresOfReport(report), origin), sentences };
}

/** What an office's own document keeps of the figures it was filled with; its words are its own. */
export function figuresLink(
  figures: readonly Figure[],
  { sources, systemId, settings }: LinkOrigin,
): ReportLink {
  return { sources, systemId, settings, figures: figureTexts(figures), sentences: [], override: null };
}

/** The sentences of a paragraph as they are kept. */
export function linkedSentences({
  sentences,
}: Pick<LinkedParagraph, 'sentences'>): readonly LinkedSentence[] {
  return sentences.map((sentence, index) => {
    const skeleton = skeletonOf(sentence);
    return index === 0 ? { skeleton, opens: true } : { skeleton };
  });
}

function figureTexts(figures: readonly Figure[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    figures.flatMap((figure) => {
      const tag = encodeFigureTag(figure);
      return tag === null ? [] : [[tag, figure.text]];
    }),
  );
}
