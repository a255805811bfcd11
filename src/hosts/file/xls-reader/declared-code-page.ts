import { readNumber } from '../zip/byte-reader';
import { putWord, recordsOf, RecordType, type BiffRecord } from './records';
import type { WorkbookStream } from './workbook-stream';

/** What the library has to be told: texts of UTF-16, or bytes to hand on as they are. */
const TOLD = { utf16: 1200, bytes: 1252 } as const;

/** The number of the code page that a workbook says its texts are in; null where it says none. */
export function declaredCodePage({ bytes }: WorkbookStream): number | null {
  const record = codePageRecord(bytes);
  return record === null ? null : readNumber(bytes, record.start, 2);
}

/** Lets the stream say what the library has to be told, whatever its writer put there. */
export function settleCodePage({ bytes, isBiff8 }: WorkbookStream): void {
  const record = codePageRecord(bytes);
  if (record !== null) putWord(bytes, record, 0, isBiff8 ? TOLD.utf16 : TOLD.bytes);
}

function codePageRecord(stream: Uint8Array): BiffRecord | null {
  for (const record of recordsOf(stream)) {
    if (record.type === RecordType.codePage) return record;
  }
  return null;
}
