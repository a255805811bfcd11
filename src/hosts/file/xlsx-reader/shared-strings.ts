import { endTag, nameHash, nextTag, textStart, type ByteCursor } from './byte-cursor';
import type { TextTableBuilder } from './text-table-builder';

const ITEM = nameHash('si');
const TEXT = nameHash('t');
const PHONETIC = nameHash('rPh');

/** Reads the shared strings part into the table: rich runs joined, phonetic readings left out. */
export function scanSharedStrings(bytes: Uint8Array, texts: TextTableBuilder): void {
  const cursor: ByteCursor = { bytes, position: 0 };
  for (let tag = nextTag(cursor); tag !== 0; tag = nextTag(cursor)) {
    if (tag !== ITEM) continue;
    if (!endTag(cursor)) scanRichText(cursor, ~ITEM, texts);
    texts.finish();
  }
}

/** Collects the text runs up to the closing tag of the element that holds them. */
export function scanRichText(cursor: ByteCursor, closing: number, texts: TextTableBuilder): void {
  let phonetic = false;
  for (let tag = nextTag(cursor); tag !== 0 && tag !== closing; tag = nextTag(cursor)) {
    if (tag === PHONETIC) phonetic = !endTag(cursor);
    else if (tag === ~PHONETIC) phonetic = false;
    else if (tag === TEXT && !endTag(cursor)) {
      const start = textStart(cursor);
      if (!phonetic) texts.append(cursor.bytes, start, cursor.position);
    }
  }
}
