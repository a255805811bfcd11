import { decodeUtf8 } from '../../../workbook/utf8';
import type { TextTableBuilder } from '../../../workbook/text-table-builder';
import { xmlTextIn } from '../xml-bytes';
import type { DataPiece } from './character-data';

const AMPERSAND = 0x26;
const UNDERSCORE = 0x5f;

/** Appends a piece of XML character data to the text that is being collected. */
export function appendXmlText(
  texts: TextTableBuilder,
  source: Uint8Array,
  { start, end, literal }: DataPiece,
): void {
  if (isPlain(source, start, end)) texts.appendBytes(source, start, end);
  else {
    const text = literal ? decodeUtf8(source, start, end) : xmlTextIn(source, start, end);
    texts.appendText(unescapeSpreadsheet(text));
  }
}

/** Whether the data stands for itself: no character reference, no _xHHHH_. */
function isPlain(source: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const byte = source[at];
    if (byte === AMPERSAND || byte === UNDERSCORE) return false;
  }
  return true;
}

/** The characters that SpreadsheetML writes as _xHHHH_ (ECMA-376 part 1, 22.9.2.19). */
function unescapeSpreadsheet(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_whole, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
