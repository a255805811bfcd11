/**
 * Text without the characters XML 1.0 has no place for (control characters, lone surrogates, U+FFFE, U+FFFF), which
 * cells may hold and which would make the whole document unreadable.
 */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
