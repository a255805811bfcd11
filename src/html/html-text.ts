/** Characters HTML has no place for: control characters, lone surrogates, non-characters. */
const NO_HTML = /[\p{Cs}\p{Noncharacter_Code_Point}]|(?![\t\n\r])\p{Cc}/gu;

/** All but the last of neighbouring blanks, which HTML would melt into one. */
const MELTING_BLANK = / (?= )/gu;

/**
 * Text as the content of an element or of an attribute in double quotes. Nothing of it can become markup; characters HTML has no
 * place for, which cells may hold, are left out.
 */
export function escapedText(text: string): string {
  return text
    .replace(NO_HTML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Text as a reader sees it: its line ends as breaks, its blanks kept. */
export function contentHtml(text: string): string {
  return escapedText(text)
    .replace(MELTING_BLANK, '&nbsp;')
    .replace(/\r\n|\r|\n/gu, '<br>');
}
