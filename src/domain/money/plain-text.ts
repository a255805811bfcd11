import { halfWidth } from '../half-width';

const INVISIBLE = /[\u200b-\u200f\ufeff]/g;

/** Text as numbers are read from it: full-width signs made half-width, one minus, one yen sign, no blanks around. */
export function plainText(text: string): string {
  return halfWidth(text.replace(INVISIBLE, '')).replace(/[−﹣]/g, '-').replace(/￥/g, '¥').trim();
}
