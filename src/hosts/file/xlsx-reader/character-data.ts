import { decodeUtf8 } from '../../../workbook/utf8';
import { xmlTextIn } from '../xml-bytes';
import { isAtTag, textStart, type ByteCursor } from './byte-cursor';
import { CDATA, CDATA_END, specialEnd, startsWith } from './byte-marks';

/** A piece of character data: text with its character references, or what a CDATA section holds, which is literal. */
export type DataPiece = { start: number; end: number; literal: boolean };

/** A piece to be filled by `nextPiece`. */
export function emptyPiece(): DataPiece {
  return { start: 0, end: 0, literal: false };
}

/**
 * Moves behind the next piece of the character data before the next tag; false where none is left. Comments and processing
 * instructions may stand between the pieces and are no part of them.
 */
export function nextPiece(cursor: ByteCursor, piece: DataPiece): boolean {
  const { bytes } = cursor;
  for (;;) {
    piece.start = textStart(cursor);
    piece.end = cursor.position;
    piece.literal = false;
    if (piece.start < piece.end) return true;
    if (isAtTag(cursor)) return false;
    const start = cursor.position;
    cursor.position = specialEnd(bytes, start);
    if (startsWith(bytes, start, CDATA)) {
      piece.start = start + CDATA.length;
      piece.end = Math.max(piece.start, cursor.position - CDATA_END.length);
      piece.literal = true;
      return true;
    }
  }
}

/** The character data up to the next tag as text. */
export function characterData(cursor: ByteCursor): string {
  const piece = emptyPiece();
  let text = '';
  while (nextPiece(cursor, piece)) {
    const { start, end, literal } = piece;
    text += literal ? decodeUtf8(cursor.bytes, start, end) : xmlTextIn(cursor.bytes, start, end);
  }
  return text;
}
