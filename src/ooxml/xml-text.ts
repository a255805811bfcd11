/** Characters XML 1.0 has no place for: control characters, lone surrogates, U+FFFE, U+FFFF. */
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * Text as the content of an element. Characters XML has no place for, which cells may hold and which would make the whole
 * document unreadable, are left out.
 */
export function contentXml(text: string): string {
  return text
    .replace(NO_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** Text as an attribute's value; tabs and line ends must be references, or readers turn them into blanks. */
export function attributeXml(text: string): string {
  return contentXml(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}
