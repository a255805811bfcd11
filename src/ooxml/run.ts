import { element, properties, valued } from './xml-element';
import { contentXml } from './xml-text';

/** Makes Word print quotation marks and the like in the Chinese font. */
export const EAST_ASIAN_HINT = element('w:rFonts', { 'w:hint': 'eastAsia' });

export const HIGHLIGHT = valued('w:highlight', 'yellow');

const LINE_BREAK = element('w:br');

/** A run of text, its line ends as breaks; `looks` are the children of w:rPr in the order of CT_RPr. */
export function run(text: string, looks: readonly string[] = []): string {
  const lines = text.split(/\r\n|\r|\n/u).map(textElement);
  return element('w:r', {}, [properties('w:rPr', looks), lines.join(LINE_BREAK)]);
}

function textElement(text: string): string {
  return text === '' ? '' : element('w:t', { 'xml:space': 'preserve' }, [contentXml(text)]);
}
