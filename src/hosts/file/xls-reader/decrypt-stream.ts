import { BUILT_IN_PASSWORD_UTF16 } from '../encryption/built-in-password';
import type { Sha } from '../encryption/sha';
import { readNumber } from '../zip/byte-reader';
import type { BodyCipher } from './body-cipher';
import { rc4Cipher } from './rc4-encryption';
import { recordsOf, RecordType, retype, type BiffRecord } from './records';
import type { WorkbookStream } from './workbook-stream';
import { xorCipher } from './xor-obfuscation';

/** Records that are never encrypted ([MS-XLS] 2.2.10): how a stream is read has to be known first. */
const ALWAYS_PLAIN: ReadonlySet<number> = new Set([
  RecordType.start,
  RecordType.filePass,
  0x00e1, // start of the interface
  0x0138, // head of a revision
  0x0194, // exclusive use
  0x0195, // file lock
  0x0196, // revisions
]);
/** Where a sheet starts in the stream is plain as well. */
const PLAIN_IN_SHEET = 4;

/**
 * A workbook stream as it was before it was encrypted with the built-in password, or as it is where nothing is
 * encrypted; null where it has a password that only people know.
 */
export async function decryptStream(
  { bytes: stream, isBiff8 }: WorkbookStream,
  sha: Sha,
): Promise<Uint8Array | null> {
  const pass = filePassOf(stream);
  if (pass === null) return stream;
  const cipher = await cipherOf(stream, pass, isBiff8, sha);
  if (cipher === null) return null;
  const plain = stream.slice();
  for (const record of recordsOf(stream)) {
    const { type, start } = record;
    if (start <= pass.start || ALWAYS_PLAIN.has(type)) continue;
    cipher(plain, type === RecordType.sheet ? start + PLAIN_IN_SHEET : start, record);
  }
  retype(plain, pass, RecordType.printerSettings);
  return plain;
}

/** The record that says how the rest is encrypted; it stands before the first sheet. */
function filePassOf(stream: Uint8Array): BiffRecord | null {
  for (const record of recordsOf(stream)) {
    if (record.type === RecordType.filePass) return record;
    if (record.type === RecordType.endOfStream) return null;
  }
  return null;
}

/** Excel 5 and 95 know the obfuscation only; since Excel 97 the record says which kind it is ([MS-XLS] 2.4.117). */
async function cipherOf(
  stream: Uint8Array,
  { start, length }: BiffRecord,
  isBiff8: boolean,
  sha: Sha,
): Promise<BodyCipher | null> {
  const body = stream.subarray(start, start + length);
  const described = isBiff8 ? body.subarray(2) : body;
  if (isBiff8 && readNumber(body, 0, 2) !== 0) {
    // A page without https is offered no digests; nor can it open the file.
    return rc4Cipher(described, stream.length, { password: BUILT_IN_PASSWORD_UTF16, sha }).catch(() => null);
  }
  return xorCipher(readNumber(described, 0, 2), readNumber(described, 2, 2));
}
