import { endTag, nameHash, nextTag, type ByteCursor } from './byte-cursor';
import { scanRichText } from './scan-text';
import type { TextTableBuilder } from '../../../workbook/text-table-builder';

const TABLE = nameHash('sst');
const ITEM = nameHash('si');

/** Reads the shared strings part into the table; false where the part is not whole. */
export function scanSharedStrings(bytes: Uint8Array, texts: TextTableBuilder): boolean {
  const cursor: ByteCursor = { bytes, position: 0 };
  let last = 0;
  for (let tag = nextTag(cursor); tag !== 0; tag = nextTag(cursor)) {
    last = tag;
    if (tag !== ITEM) continue;
    if (!endTag(cursor)) scanRichText(cursor, ~ITEM, texts);
    texts.finish();
  }
  return last === ~TABLE || last === TABLE;
}
