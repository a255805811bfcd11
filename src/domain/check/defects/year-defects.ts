import type { FoundDefect } from './mark-defects';
import type { CheckedParagraph } from '../report-check';
import type { SentenceFigures } from '../reading/sentence-figures';
import type { TextFigure } from '../figures/text-figure';

/** 《关于开展2021年度部门整体支出绩效自评工作的通知》: the notice that asks for this evaluation, whatever law other titles name. */
const NOTICE = /关于[^《》〔〕\d]{0,30}((?:19|20)\d\d)年[^《》]{0,30}(?:自评|绩效评价)[^《》]{0,20}通知/g;

const COMPARISON = /比|较|上年|去年|同期|结转|环比|至|-|—/;
/** How far from a year its comparison may stand; bounded, so that a text full of years is read in linear time. */
const REACH = 60;

/**
 * Whether a year of the text is the 评价年度, the year after (in which the report is written), or last year where it is
 * compared with; the columns of a table compare without a word.
 */
export function isYearInPlace(
  { value, start, end }: TextFigure,
  sentence: SentenceFigures,
  { text, context }: CheckedParagraph,
  evaluated: number,
): boolean {
  const year = value.toNumber();
  if (year === evaluated || year === evaluated + 1) return true;
  const around = text.slice(Math.max(sentence.start, start - REACH), Math.min(sentence.end, end + REACH));
  return year === evaluated - 1 && (context !== undefined || COMPARISON.test(around));
}

/** The years of a sentence that have no business there: most likely copied from an earlier report. */
export function yearDefects(
  sentence: SentenceFigures,
  paragraph: CheckedParagraph,
  evaluated: number,
): readonly FoundDefect[] {
  return sentence.figures.flatMap(({ figure }) => {
    if (figure.kind !== 'year' || isYearInPlace(figure, sentence, paragraph, evaluated)) return [];
    const problem = { code: 'otherYear', expected: evaluated } as const;
    return [{ start: figure.start, text: figure.text, problem }];
  });
}

/** The year in the title of the notice that asks for this evaluation, where it is another one. */
export function noticeYearDefects(text: string, evaluated: number): readonly FoundDefect[] {
  return Array.from(text.matchAll(NOTICE)).flatMap((match): readonly FoundDefect[] => {
    const [title, year = ''] = match;
    if (Number(year) === evaluated) return [];
    const start = match.index + title.indexOf(year);
    return [{ start, text: `${year}年`, problem: { code: 'otherYear', expected: evaluated } }];
  });
}
