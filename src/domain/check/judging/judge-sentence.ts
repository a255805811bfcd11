import { isTerm, judgeByValue, judgeTerm } from './judge-by-value';
import { judgeDerived, judgePointsFromFull } from './judge-derived';
import { judgeBound, judgeNamed, judgeOperand } from './judge-named';
import { judgeShare } from './judge-share';
import { judgeTotal } from './judge-total';
import type { CheckedParagraph } from '../report-check';
import type { ClaimedFigure, SentenceFigures } from '../reading/sentence-figures';
import type { TextFigure } from '../figures/text-figure';
import type { Verdict } from './verdict';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { isYearInPlace } from '../defects/year-defects';

/** A figure with what the check says of it; null where it found nothing to compare with. */
export type Judged = { readonly figure: TextFigure; readonly verdict: Verdict | null };

/** Judges the figures of a sentence: first by what its words name, then by what it follows from, last by its value. */
export function judgeSentence(
  sentence: SentenceFigures,
  paragraph: CheckedParagraph,
  vocabulary: Vocabulary,
  year: number,
): readonly Judged[] {
  const { text } = paragraph;
  return sentence.figures.flatMap(({ figure }, index) => {
    const verdict =
      figure.kind === 'year'
        ? yearVerdict(isYearInPlace(figure, sentence, paragraph, year))
        : verdictOn(sentence.figures, index, text, vocabulary);
    return verdict === null && saysNothing(figure, text) ? [] : [{ figure, verdict }];
  });
}

/** Numbers without a unit, years (they are told of as defects), and the 100% that others are measured against. */
function saysNothing(figure: TextFigure, text: string): boolean {
  const { kind, value } = figure;
  if (kind === 'bare') return !isTerm(figure, text);
  return kind === 'year' || (kind === 'percent' && value.eq(1));
}

function yearVerdict(inPlace: boolean): Verdict | null {
  return inPlace ? { kind: 'agrees', basis: { kind: 'year' }, certainty: 'named' } : null;
}

function verdictOn(
  figures: readonly ClaimedFigure[],
  index: number,
  text: string,
  { targets }: Vocabulary,
): Verdict | null {
  const item = figures[index];
  if (item === undefined) return null;
  if (isTerm(item.figure, text)) return judgeOperand(item, text) ?? judgeTerm(item, targets);
  const named = judgeOperand(item, text) ?? judgeNamed(item) ?? judgePointsFromFull(item);
  const computed = judgeShare(figures, index, text) ?? judgeDerived(figures, index, text) ?? judgeBound(item);
  return named ?? computed ?? judgeTotal(figures, index, text) ?? judgeByValue(figures, index, targets);
}
