const FULL_WIDTH = /[！-～]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
const INVISIBLE = /[\u200b-\u200f\ufeff]/g;

/** Text as numbers are read from it: full-width signs made half-width, one minus, one yen sign, no blanks around. */
export function plainText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/[−﹣]/g, '-')
    .replace(/￥/g, '¥')
    .trim();
}
