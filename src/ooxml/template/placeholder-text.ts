/** A placeholder in a text: what stands between its braces, and from which character to which it goes, braces included. */
export type BracedText = { readonly inner: string; readonly from: number; readonly to: number };

/** Names are short; the bound keeps the search linear. */
const PLACEHOLDER = /\{\{([^{}\n]{0,100})\}\}/gu;

/** Input methods for Chinese write braces and marks in full width; each is one character either way. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  '｛': '{',
  '｝': '}',
  '＃': '#',
  '／': '/',
  '｜': '|',
  '：': ':',
};

/** The placeholders of a text. */
export function bracedTexts(text: string): readonly BracedText[] {
  return [...halfWidth(text).matchAll(PLACEHOLDER)].map(({ 0: whole, 1: inner = '', index }) => ({
    inner: inner.trim(),
    from: index,
    to: index + whole.length,
  }));
}

/** A text with line ends in the place of its placeholders, each as long as before, and marks in half width. */
export function besideBraces(text: string): string {
  return halfWidth(text).replace(PLACEHOLDER, (whole) => '\n'.repeat(whole.length));
}

/** Whether a text may hold a placeholder. */
export function holdsBraces(text: string): boolean {
  return /[{｛]{2}/u.test(text);
}

function halfWidth(text: string): string {
  return text.replace(/[｛｝＃／｜：]/gu, (mark) => FULL_WIDTH[mark] ?? mark);
}
