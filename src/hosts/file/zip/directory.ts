import { failure, success, type Result } from '../../../domain/result';
import type { ArchiveProblem } from './archive';
import { readNumber } from './byte-reader';

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65535;
const LOCATOR64_SIGNATURE = 0x07064b50;
const LOCATOR64_LENGTH = 20;
const END64_SIGNATURE = 0x06064b50;

/** Where the central directory lies, and how many entries it says it has. */
export type Directory = { readonly offset: number; readonly length: number; readonly entries: number };

/** Finds the central directory from the file's end, ZIP64 included. */
export function findDirectory(bytes: Uint8Array): Result<Directory, ArchiveProblem> {
  const end = findEnd(bytes);
  if (end < 0) return failure({ code: 'truncated', detail: null });
  const plain = {
    entries: readNumber(bytes, end + 10, 2),
    length: readNumber(bytes, end + 12, 4),
    offset: readNumber(bytes, end + 16, 4),
  };
  const directory = isExtended(plain) ? extendedDirectory(bytes, end) : plain;
  if (directory === null || directory.offset + directory.length > end) {
    return failure({ code: 'truncated', detail: null });
  }
  return success(directory);
}

function findEnd(bytes: Uint8Array): number {
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let offset = bytes.length - END_LENGTH; offset >= first; offset -= 1) {
    if (readNumber(bytes, offset, 4) === END_SIGNATURE) return offset;
  }
  return -1;
}

function isExtended({ entries, length, offset }: Directory): boolean {
  return entries === 0xffff || length === 0xffffffff || offset === 0xffffffff;
}

function extendedDirectory(bytes: Uint8Array, end: number): Directory | null {
  const locator = end - LOCATOR64_LENGTH;
  if (readNumber(bytes, locator, 4) !== LOCATOR64_SIGNATURE) return null;
  const record = readNumber(bytes, locator + 8, 8);
  if (readNumber(bytes, record, 4) !== END64_SIGNATURE) return null;
  return {
    entries: readNumber(bytes, record + 32, 8),
    length: readNumber(bytes, record + 40, 8),
    offset: readNumber(bytes, record + 48, 8),
  };
}
