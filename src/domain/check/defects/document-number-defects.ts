import type { FoundDefect } from './mark-defects';

/** 东财绩〔2022〕5号, in whatever brackets: GB/T 9704 wants hexagonal ones. */
const DOCUMENT_NUMBER = /(?<=[\u4e00-\u9fff])([〔[［（(【])((?:19|20)\d\d)([〕\]］）)】])第?\d{1,5}号/g;
/** Words of a notice that asks for this very evaluation. */
const ASKS = /自评|填报|绩效评价/;
const SENTENCE_ENDS = /[。；\n]/;

/** 文号 in wrong brackets, and those of the notice for this evaluation that are of another year: left from an old report. */
export function documentNumberDefects(text: string, evaluated: number): readonly FoundDefect[] {
  return Array.from(text.matchAll(DOCUMENT_NUMBER)).flatMap((match): readonly FoundDefect[] => {
    const [, opening = '', year = '', closing = ''] = match;
    const written = `${opening}${year}${closing}`;
    if (opening !== '〔' || closing !== '〕')
      return [{ start: match.index, text: written, problem: { code: 'documentBrackets' } }];
    const asks = asksForEvaluation(text, match.index, evaluated);
    const inTime = Number(year) === evaluated || Number(year) === evaluated + 1;
    if (!asks || inTime) return [];
    return [{ start: match.index, text: written, problem: { code: 'oldDocumentNumber', evaluated } }];
  });
}

/** Laws and rules may be of any year; a notice names the year that it asks about. */
function asksForEvaluation(text: string, at: number, evaluated: number): boolean {
  const before = text.slice(0, at).split(SENTENCE_ENDS).at(-1) ?? '';
  const after = text.slice(at).split(SENTENCE_ENDS)[0] ?? '';
  const sentence = before + after;
  return sentence.includes(`${String(evaluated)}年度`) && ASKS.test(sentence);
}
