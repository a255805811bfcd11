import { cellText } from '../../../workbook/plan/cell-limits';

const NO_XML = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text for element content and quoted attributes; characters that XML 1.0 has no place for are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(NO_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An attribute's value: line ends must be references, or readers turn them into blanks. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/**
 * The text of a cell, visibly cut to what a cell holds. Text that looks like SpreadsheetML's own escape _xHHHH_ (ECMA-376
 * part 1, 22.9.2.19) gets its underscore escaped, so that it is read as it stands. A character that the cut parted is
 * left out with all others that XML has no place for.
 */
export function escapeCellText(text: string): string {
  return escapeXml(cellText(text)).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
