import { blanklessText } from '../../domain/plain-text';

const QUOTES = /["'“”‘’「」『』]/g;
const NUMBERING =
  /^(?:[一二三四五六七八九十]{1,4}、|\([一二三四五六七八九十]{1,4}\)|\(\d{1,2}\)|\d{1,2}[、.)](?!\d)|其中:|[①-⑳]|[一二三四五六七八九十]{1,4}\.)/;
const UNIT_SUFFIX = /\((?:万元|千元|亿元|元|人|辆|台|套|个|次|%|平方米|㎡)\)$/;

/** Text as it is compared: no blanks or line ends, nothing invisible, half width: "因 公 出 国 （ 境 ） 费\n用" → "因公出国(境)费用". */
export const cleanText = blanklessText;

/**
 * A label as vocabularies spell it: cleaned, without quotes, numbering (一、（一）1、其中：), unit suffix and brackets.
 * "3．“三公”经费（万元）" → "三公经费".
 */
export function normalizeLabel(text: string): string {
  let label = cleanText(text).replace(QUOTES, '');
  for (let rest = withoutNumbering(label); rest !== label; rest = withoutNumbering(label)) label = rest;
  return label.replace(UNIT_SUFFIX, '').replace(/[()]/g, '').replace(/:$/, '');
}

/** Whether a label names a printed sum. */
export function isTotalLabel(label: string): boolean {
  return /(?:合计|总计|共计|小计)$/.test(normalizeLabel(label));
}

function withoutNumbering(label: string): string {
  return label.replace(NUMBERING, '');
}
