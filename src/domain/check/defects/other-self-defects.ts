import type { CheckedParagraph, Defect } from '../report-check';
import { excerptOf } from '../locate';

/** 我局 in a report of 我中心: what a unit calls itself may change between 我单位 and one other word, not between two. */
export function otherSelfDefects(
  paragraphs: readonly CheckedParagraph[],
  sorts: readonly string[],
): readonly Defect[] {
  const words = new RegExp(`我(?:${sorts.join('|')})`, 'gu');
  const found = paragraphs.flatMap(({ text, place, context }, paragraph) =>
    context !== undefined
      ? []
      : Array.from(text.matchAll(words), ({ 0: self, index: start }) => {
          const end = start + self.length;
          return { paragraph, start, end, place, excerpt: excerptOf(text, start, end), text: self };
        }),
  );
  const usual = mostFrequent(found.map(({ text }) => text));
  return usual === null
    ? []
    : found
        .filter(({ text }) => text !== usual)
        .map((each) => ({ ...each, problem: { code: 'otherSelf', usual } }));
}

/** The word that stands most often, of equals the first. */
function mostFrequent(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first === undefined ? null : first[0];
}
