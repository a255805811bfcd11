import { halfWidth } from './half-width';

/** Texts of which every letter stands for itself; most labels are such. */
const PLAIN = /^[!-&(-~\u4e00-\u9fff]*$/;
/** What prints nothing: joiners, marks of direction, soft hyphens, variation selectors, and controls that are no blanks. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]|(?![\s\u0085])\p{Cc}/gu;
/** Blanks that the platform does not count among them: a line end, and a Braille letter without dots. */
const OTHER_BLANKS = /[\u0085\u2800]/g;
/** Other codes of the same letter: small forms, signs of full width, and the radicals and ideographs that converters of PDF leave. */
const VARIANTS = /[\u2e9f\u2ef3\u2f00-\u2fd5\uf900-\ufad9\ufe50-\ufe6b\uffe0-\uffe2\uffe4-\uffe6]/g;
const MINUS = /[\u2010-\u2012\u2212]/g;
/** The mark by which spreadsheets know a text; part of one only where another quotation mark answers it. */
const TEXT_MARK = /^['‘’](?!.*['‘’])/s;

/**
 * Text as labels and numbers are read from it, whatever codes its letters came in: nothing invisible, half width, one
 * minus, no apostrophe of a text cell, no blanks around.
 */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text;
  const visible = text.replace(INVISIBLE, '').replace(OTHER_BLANKS, ' ').trim();
  const folded = halfWidth(visible).replace(VARIANTS, (sign) => sign.normalize('NFKC'));
  return folded.replace(MINUS, '-').replace(TEXT_MARK, '').trim();
}

/** The same without any blanks or line ends: how labels are compared. */
export function blanklessText(text: string): string {
  return PLAIN.test(text) ? text : plainText(text).replace(/\s+/g, '');
}
