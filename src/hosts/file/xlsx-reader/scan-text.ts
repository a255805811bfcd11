import { appendXmlText } from './append-xml-text';
import { endTag, nameHash, nextTag, type ByteCursor } from './byte-cursor';
import { emptyPiece, nextPiece } from './character-data';
import type { TextTableBuilder } from '../../../workbook/text-table-builder';

const TEXT = nameHash('t');
const PHONETIC = nameHash('rPh');

/** Collects the character data up to the next tag. */
export function scanText(cursor: ByteCursor, texts: TextTableBuilder): void {
  const piece = emptyPiece();
  while (nextPiece(cursor, piece)) appendXmlText(texts, cursor.bytes, piece);
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
