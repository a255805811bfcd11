import type { FoundDefect } from './mark-defects';
import type { CheckedParagraph } from '../report-check';
import { contradictedLine } from '../../scoring/contradictions';
import type { Evaluation } from '../../scoring/evaluation';

const SENTENCE = /[^。；！？\n]+[。；！？]?/g;

/** Sentences of the prose that admit a fault for which no points were taken: 挤占, 超预算, 未公开 …. */
export function admissionDefects(
  { text, context }: CheckedParagraph,
  evaluation: Evaluation,
): readonly FoundDefect[] {
  if (context !== undefined) return [];
  return Array.from(text.matchAll(SENTENCE)).flatMap((match): readonly FoundDefect[] => {
    const [sentence] = match;
    const line = contradictedLine(sentence, evaluation);
    return line === null
      ? []
      : [{ start: match.index, text: sentence, problem: { code: 'contradiction', line } }];
  });
}
