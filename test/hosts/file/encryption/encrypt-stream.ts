import { createHash } from 'node:crypto';
import { rc4Stream } from '../../../../src/hosts/file/encryption/rc4';
import { recordsOf } from '../../../../src/hosts/file/xls-reader/records';
import { record, utf16, word, workbookStream, type OldWorkbook } from '../xls-reader/old-workbook';

/** How Excel encrypts a workbook: what the file says of it, and what becomes of a byte of a record. */
export type Scheme = {
  readonly described: readonly number[];
  readonly encrypt: (byte: number, at: number, recordLength: number) => number;
};

const FILE_PASS = 0x2f;
const SHEET = 0x85;
const ALWAYS_PLAIN = [0x809, FILE_PASS];
const SALT = Array.from({ length: 16 }, (_, index) => index * 7);
const CHECK = Array.from({ length: 16 }, (_, index) => 255 - index);

/** The workbook as Excel would have encrypted it: heads of records, and where a sheet starts, stay plain. */
export function encryptedStream(book: OldWorkbook, { described, encrypt }: Scheme): Uint8Array {
  const pass = record(FILE_PASS, described);
  const stream = workbookStream({ ...book, globals: [pass, ...(book.globals ?? [])] });
  const encrypted = stream.slice();
  for (const { type, start, length } of recordsOf(stream)) {
    if (ALWAYS_PLAIN.includes(type)) continue;
    for (let at = type === SHEET ? start + 4 : start; at < start + length; at += 1) {
      encrypted[at] = encrypt(stream[at] ?? 0, at, length);
    }
  }
  return encrypted;
}

/** The obfuscation of Excel 5 to 2003 with an array of sixteen bytes; since Excel 97 the file says its kind before. */
export function obfuscation(
  key: number,
  verifier: number,
  array: readonly number[],
  kind: readonly number[],
): Scheme {
  return {
    described: [...kind, ...word(key), ...word(verifier)],
    encrypt: (byte, at, length) => (((byte << 5) | (byte >> 3)) & 0xff) ^ (array[(at + length) % 16] ?? 0),
  };
}

/** RC4 as Excel 97 and 2000 use it. */
export function oldRc4(password: string): Scheme {
  const short = digest('md5', utf16(password)).slice(0, 5);
  const salted = Array.from({ length: 16 }, () => [...short, ...SALT]).flat();
  const base = digest('md5', salted).slice(0, 5);
  const streams = streamsOf((block) => digest('md5', [...base, ...word(block), 0, 0]));
  return {
    described: [...word(1), ...word(1), ...word(1), ...SALT, ...checked('md5', streams(0))],
    encrypt: (byte, at) => byte ^ (streams(Math.floor(at / 1024))[at % 1024] ?? 0),
  };
}

/** RC4 as Excel 2002 and later use it, with keys of 128 bits. */
export function newerRc4(password: string): Scheme {
  const base = digest('sha1', [...SALT, ...utf16(password)]);
  const streams = streamsOf((block) => digest('sha1', [...base, ...word(block), 0, 0]).slice(0, 16));
  const header = [4, 0, 0x6801, 0x8004, 128, 1, 0, 0].flatMap(long);
  const verifier = [...long(16), ...SALT, ...checked('sha1', streams(0), long(20))];
  return {
    described: [
      ...word(1),
      ...word(2),
      ...word(2),
      ...long(4),
      ...long(header.length),
      ...header,
      ...verifier,
    ],
    encrypt: (byte, at) => byte ^ (streams(Math.floor(at / 1024))[at % 1024] ?? 0),
  };
}

function streamsOf(key: (block: number) => readonly number[]): (block: number) => Uint8Array {
  const known = new Map<number, Uint8Array>();
  return (block) => {
    const stream = known.get(block) ?? rc4Stream(Uint8Array.from(key(block)), 1024);
    known.set(block, stream);
    return stream;
  };
}

/** Some bytes and their digest, encrypted one after the other. */
function checked(
  name: 'md5' | 'sha1',
  stream: Uint8Array,
  between: readonly number[] = [],
): readonly number[] {
  const both = [...CHECK, ...digest(name, CHECK)].map((byte, at) => byte ^ (stream[at] ?? 0));
  return [...both.slice(0, CHECK.length), ...between, ...both.slice(CHECK.length)];
}

function digest(name: 'md5' | 'sha1', bytes: readonly number[]): readonly number[] {
  return [...createHash(name).update(Uint8Array.from(bytes)).digest()];
}

function long(value: number): readonly number[] {
  return [...word(value), ...word(value >>> 16)];
}
