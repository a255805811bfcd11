import { appendXmlText } from './append-xml-text';
import { endTag, nameHash, nextTag, textStart, type ByteCursor } from './byte-cursor';
import { CDATA, CDATA_END, placeBehind, startsWith } from './byte-marks';
import type { TextTableBuilder } from '../../../workbook/text-table-builder';

const TEXT = nameHash('t');
const PHONETIC = nameHash('rPh');

/** Collects the character data up to the next tag, CDATA sections as they stand. */
export function scanText(cursor: ByteCursor, texts: TextTableBuilder): void {
  const { bytes } = cursor;
  appendXmlText(texts, bytes, textStart(cursor), cursor.position);
  while (startsWith(bytes, cursor.position, CDATA)) {
    const start = cursor.position + CDATA.length;
    cursor.position = placeBehind(bytes, start, CDATA_END);
    texts.appendBytes(bytes, start, cursor.position - CDATA_END.length);
    appendXmlText(texts, bytes, textStart(cursor), cursor.position);
  }
}

/** Collects the text runs up to the closing tag of the element that holds them; phonetic readings are left out. */
export function scanRichText(cursor: ByteCursor, closing: number, texts: TextTableBuilder): void {
  let phonetic = false;
  for (let tag = nextTag(cursor); tag !== 0 && tag !== closing; tag = nextTag(cursor)) {
    if (tag === PHONETIC) phonetic = !endTag(cursor);
    else if (tag === ~PHONETIC) phonetic = false;
    else if (tag === TEXT && !endTag(cursor) && !phonetic) scanText(cursor, texts);
  }
}
