import { readNumber } from '../zip/byte-reader';

/** A record of a workbook stream ([MS-XLS] 2.1.4): its type, and where its body stands. */
export type BiffRecord = { readonly type: number; readonly start: number; readonly length: number };

/** The types of records that somebody here asks for by name ([MS-XLS] 2.3). */
export const RecordType = {
  formula: 0x0006,
  endOfStream: 0x000a,
  dates1904: 0x0022,
  filePass: 0x002f,
  codePage: 0x0042,
  printerSettings: 0x004d,
  sheet: 0x0085,
  formulaText: 0x0207,
  start: 0x0809,
} as const;

const HEADER = 4;

/** The records of a workbook stream, in their order; whatever is cut off at its end is none. */
export function* recordsOf(stream: Uint8Array): Generator<BiffRecord> {
  for (let at = 0; at + HEADER <= stream.length;) {
    const length = readNumber(stream, at + 2, 2);
    const start = at + HEADER;
    if (start + length > stream.length) return;
    yield { type: readNumber(stream, at, 2), start, length };
    at = start + length;
  }
}

/** Makes another record of one, of the same length: sheets are found by their distance from the start of the stream. */
export function retype(stream: Uint8Array, { start }: BiffRecord, type: number): void {
  stream.set([type & 0xff, type >> 8], start - HEADER);
}

/** Puts a number of two bytes into the body of a record, where it has room for it. */
export function putWord(
  stream: Uint8Array,
  { start, length }: BiffRecord,
  offset: number,
  word: number,
): void {
  if (offset + 2 <= length) stream.set([word & 0xff, word >> 8], start + offset);
}
