import type { TextTableBuilder } from '../../../workbook/text-table-builder';
import { unescapeSpreadsheet, xmlTextIn } from '../xml/xml-text';

const AMPERSAND = 0x26;
const UNDERSCORE = 0x5f;

/** Appends XML character data to the text that is being collected. */
export function appendXmlText(texts: TextTableBuilder, source: Uint8Array, start: number, end: number): void {
  if (isPlain(source, start, end)) texts.appendBytes(source, start, end);
  else texts.appendText(unescapeSpreadsheet(xmlTextIn(source, start, end)));
}

/** Whether the data stands for itself: no character reference, no _xHHHH_. */
function isPlain(source: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const byte = source[at];
    if (byte === AMPERSAND || byte === UNDERSCORE) return false;
  }
  return true;
}
