import type { FoundDefect } from './mark-defects';
import type { CheckedParagraph } from '../report-check';

/** Lines that end without a mark by custom: headings, 附件, dates, signatures and whatever else is short. */
const LEAST_PROSE = 40;
const ATTACHED = /^\s*(?:附件|附表|附：|注：|备注|单位：|联系人|填报)/;
/** A sentence of prose ends in a word, a number or a mark that only goes on. */
const OPEN_END = /[\p{Script=Han}\d%A-Za-z，、,]\s*$/u;
const GOES_ON = /[，、,]$/;

/** A paragraph of prose that ends without 。: one that has a full sentence before, or is too long for a heading. */
export function missingStopDefects({ text, context }: CheckedParagraph): readonly FoundDefect[] {
  const prose = text.trimEnd();
  if (context !== undefined || ATTACHED.test(prose) || !OPEN_END.test(prose) || !isProse(prose)) return [];
  const start = prose.length - 1;
  return [{ start, text: prose.slice(start), problem: { code: 'missingStop' } }];
}

function isProse(text: string): boolean {
  const sentence = /。(.*)$/su.exec(text);
  if (sentence !== null) return (sentence[1] ?? '').trim() !== '';
  return text.length >= LEAST_PROSE && text.includes('，');
}

/** Whether the last mark says that the sentence goes on, so that 。 alone does not mend it. */
export function goesOn(end: string): boolean {
  return GOES_ON.test(end);
}
