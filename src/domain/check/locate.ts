import type { CheckedParagraph, LocatedFigure } from './report-check';
import type { TextFigure } from './figures/text-figure';

/** Longest excerpt around a figure, in characters on each side. */
const EXCERPT = 30;
const CLAUSE_ENDS = /[。；，、：（(！？\s]/;
const SENTENCE_ENDS = /[。；\n]/;

/** A figure with its place and the words around it; `paragraph` is the index of its paragraph. */
export function locate(
  figure: TextFigure,
  { place, text, context }: CheckedParagraph,
  paragraph: number,
): LocatedFigure {
  const phrase =
    context === undefined
      ? `${wordsBefore(text, figure.start, CLAUSE_ENDS)}${figure.text}`
      : [...context.labels, ...context.headers, figure.text].join(' · ');
  return {
    paragraph,
    start: figure.start,
    end: figure.end,
    place,
    phrase: phrase.trim(),
    excerpt: excerptOf(text, figure.start, figure.end),
    text: figure.text,
    kind: figure.kind,
  };
}

/** The text around a stretch of it, cut at the ends of the sentence. */
export function excerptOf(text: string, start: number, end: number): string {
  const after = text.slice(end, end + EXCERPT).split(SENTENCE_ENDS)[0] ?? '';
  return `${wordsBefore(text, start, SENTENCE_ENDS)}${text.slice(start, end)}${after}`.trim();
}

function wordsBefore(text: string, start: number, ends: RegExp): string {
  const before = text.slice(Math.max(0, start - EXCERPT), start);
  return before.split(ends).at(-1) ?? '';
}
