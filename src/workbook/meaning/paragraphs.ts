import { blanklessText } from '../../domain/plain-text';

const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}(?:、|\.(?!\d))|[①-⑳])/;
const NOTE = /^(?:注|说明|备注|附注)\d?[:.、]/;
const STOP = /[。!?]$/;
const MARK = /[,;:。!?]/;
/** A line without a mark that is shorter is a heading, not the first part of a sentence that was broken by hand. */
const LONGEST_HEADING = 30;
/** 二、政府采购预算情况。2020年度… on one line. */
const HEADED = /^([^,;:。!?]{3,30})。(?=.)/;

/** The paragraphs of a cell, blankless and half width: lines that a hand broke are joined, headings stand alone. */
export function paragraphsOf(cellText: string): readonly string[] {
  const joined: string[] = [];
  for (const raw of cellText.split(/[\r\n\u2028]+/)) {
    const line = blanklessText(raw).replace(NOTE, '');
    const before = joined.at(-1);
    if (line === '') continue;
    if (before === undefined || isEnd(before) || NUMBERED.test(line)) joined.push(line);
    else joined[joined.length - 1] = before + line;
  }
  return joined.flatMap(withoutHeading);
}

const isEnd = (text: string): boolean =>
  STOP.test(text) || (!MARK.test(text) && !/\d$/.test(text) && text.length < LONGEST_HEADING);

function withoutHeading(paragraph: string): readonly string[] {
  const heading = NUMBERED.test(paragraph) ? HEADED.exec(paragraph)?.[1] : undefined;
  return heading === undefined || /\d(?:[万亿千]?元|[辆台人个])/.test(heading)
    ? [paragraph]
    : [heading, paragraph.slice(heading.length + 1)];
}

/** Whether a paragraph names what follows it: a few words without a sentence mark. */
export function isHeading(paragraph: string): boolean {
  return paragraph.length <= LONGEST_HEADING + 10 && !MARK.test(paragraph.replace(/[。:]$/, ''));
}
