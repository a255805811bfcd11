import type { FoundDefect } from './mark-defects';
import type { CheckedParagraph } from './report-check';
import type { SentenceFigures } from './sentence-figures';

const COMPARISON = /比|较|上年|去年|同期|结转|环比|相较|至|-|—/;

/**
 * Whether a year of the text is the 评价年度, the year after (in which the report is written), or last year where it is
 * compared with; the columns of a table compare without a word.
 */
export function isYearInPlace(year: number, evaluated: number, sentence: string, inTable: boolean): boolean {
  if (year === evaluated || year === evaluated + 1) return true;
  return year === evaluated - 1 && (inTable || COMPARISON.test(sentence));
}

/** The years of a sentence that have no business there: most likely copied from an earlier report. */
export function yearDefects(
  sentence: SentenceFigures,
  { text, context }: CheckedParagraph,
  evaluated: number,
): readonly FoundDefect[] {
  const words = text.slice(sentence.start, sentence.end);
  return sentence.figures.flatMap(({ figure }) => {
    if (
      figure.kind !== 'year' ||
      isYearInPlace(figure.value.toNumber(), evaluated, words, context !== undefined)
    )
      return [];
    const problem = { code: 'otherYear', expected: evaluated } as const;
    return [{ start: figure.start, text: figure.text, problem }];
  });
}
