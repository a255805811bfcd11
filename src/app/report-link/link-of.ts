import { encodeFigureTag } from '../../domain/report/figure-tag';
import type { Report } from '../../domain/report/model';
import { figuresOfReport } from './figures-of-report';
import { paragraphsOfReport, skeletonOf, type LinkedParagraph } from './linked-paragraph';
import type { LinkedSentence, ReportLink } from './report-link';

/** What a document keeps of a report that was inserted into it just now. */
export function linkOf(
  report: Report,
  { sources, systemId, settings }: Pick<ReportLink, 'sources' | 'systemId' | 'settings'>,
): ReportLink {
  return {
    sources,
    systemId,
    settings,
    figures: figureTexts(report),
    sentences: paragraphsOfReport(report).flatMap(linkedSentences),
    override: null,
  };
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

function figureTexts(report: Report): Readonly<Record<string, string>> {
  return Object.fromEntries(
    figuresOfReport(report).flatMap((figure) => {
      const tag = encodeFigureTag(figure);
      return tag === null ? [] : [[tag, figure.text]];
    }),
  );
}
