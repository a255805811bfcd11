import { failure, success, type Result } from '../../../domain/result';
import { decodeUtf8 } from '../../../workbook/utf8';
import type { Archive, ArchiveEntry, ArchiveProblem } from './archive';
import { readNumber } from './byte-reader';
import { findDirectory } from './directory';
import { brokenLimit, LIMITS, ratioProblem } from './limits';
import { partKey } from './part-name';

const LOCAL_SIGNATURE = 0x04034b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_LENGTH = 46;
const ENCRYPTED_FLAG = 1;
const EXTENDED = 0xffffffff;

type Listed = {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly localOffset: number;
  readonly next: number;
};

/**
 * Opens a zip archive by its central directory. All limits are checked on the declared sizes, so that nothing is inflated
 * or allocated for a hostile file.
 */
export function openArchive(bytes: Uint8Array): Result<Archive, ArchiveProblem> {
  const head = readNumber(bytes, 0, 4);
  if (head !== LOCAL_SIGNATURE) return failure({ code: 'notAnArchive', detail: null });
  const directory = findDirectory(bytes);
  if (!directory.ok) return directory;
  const { offset, entries: count } = directory.value;
  if (count > LIMITS.entries) return unsafe(`部件超过 ${String(LIMITS.entries)} 个`);
  const entries: ArchiveEntry[] = [];
  const parts = new Set<string>();
  let total = 0;
  for (let index = 0, at = offset; index < count; index += 1) {
    const listed = readListed(bytes, at);
    if (listed === null) return failure({ code: 'truncated', detail: null });
    at = listed.next;
    total += listed.size;
    const opened = openEntry(bytes, listed, parts, total);
    if (!opened.ok) return opened;
    if (isFolder(listed.name)) continue;
    parts.add(partKey(listed.name));
    entries.push(opened.value);
  }
  const ratio = ratioProblem(bytes.length, total);
  if (ratio !== null) return unsafe(ratio);
  return overlapping(entries) ? unsafe('部件相互重叠') : success({ entries });
}

function openEntry(
  bytes: Uint8Array,
  listed: Listed,
  parts: ReadonlySet<string>,
  total: number,
): Result<ArchiveEntry, ArchiveProblem> {
  const { name, method, crc, size } = listed;
  // Office refuses them too: which of the two is meant nobody can tell.
  if (parts.has(partKey(name))) return unsafe(`部件重名：${name}`);
  if (/(^|\/)\.\.(\/|$)|^[a-z]:/i.test(name)) return unsafe(`部件路径越界：${name}`);
  if ((listed.flags & ENCRYPTED_FLAG) !== 0) return failure({ code: 'encrypted', detail: name });
  if (method !== 0 && method !== 8) return failure({ code: 'unsupported', detail: name });
  const limit = total > LIMITS.totalBytes ? '总大小超限' : brokenLimit(listed.compressedSize, size);
  if (limit !== null) return unsafe(`${name}：${limit}`);
  const compressed = compressedBytes(bytes, listed);
  return compressed === null
    ? failure({ code: 'truncated', detail: name })
    : success({ name, method, crc, size, compressed });
}

function readListed(bytes: Uint8Array, at: number): Listed | null {
  if (readNumber(bytes, at, 4) !== CENTRAL_SIGNATURE || at + CENTRAL_LENGTH > bytes.length) return null;
  const nameLength = readNumber(bytes, at + 28, 2);
  const extraLength = readNumber(bytes, at + 30, 2);
  const next = at + CENTRAL_LENGTH + nameLength + extraLength + readNumber(bytes, at + 32, 2);
  if (next > bytes.length) return null;
  const nameEnd = at + CENTRAL_LENGTH + nameLength;
  const [size, compressedSize, localOffset] = extendedFields(bytes, nameEnd, nameEnd + extraLength, [
    readNumber(bytes, at + 24, 4),
    readNumber(bytes, at + 20, 4),
    readNumber(bytes, at + 42, 4),
  ]);
  return {
    name: insideArchive(decodeUtf8(bytes, at + CENTRAL_LENGTH, nameEnd)),
    flags: readNumber(bytes, at + 8, 2),
    method: readNumber(bytes, at + 10, 2),
    crc: readNumber(bytes, at + 16, 4),
    size,
    compressedSize,
    localOffset,
    next,
  };
}

/**
 * A name as packages write it. Nothing is ever unpacked to a disk, so a name that begins at a root, as some programs write
 * them, is the same one without; ".." is left in, to be refused.
 */
function insideArchive(name: string): string {
  return name.replaceAll('\\', '/').replace(/(^|\/)(?:\.?\/)+/g, '$1');
}

function isFolder(name: string): boolean {
  return name === '' || name.endsWith('/');
}

type Fields = readonly [size: number, compressedSize: number, localOffset: number];

/** The ZIP64 extra field (id 1) holds, in this order, those of the three that did not fit into 32 bits. */
function extendedFields(bytes: Uint8Array, start: number, end: number, fields: Fields): Fields {
  if (!fields.includes(EXTENDED)) return fields;
  let at = start;
  while (at + 4 <= end && readNumber(bytes, at, 2) !== 1) at += 4 + readNumber(bytes, at + 2, 2);
  let value = at + 4;
  const widened = fields.map((field) => {
    if (field !== EXTENDED) return field;
    value += 8;
    return value <= end ? readNumber(bytes, value - 8, 8) : Number.MAX_SAFE_INTEGER;
  });
  return [widened[0] ?? 0, widened[1] ?? 0, widened[2] ?? 0];
}

function compressedBytes(bytes: Uint8Array, { localOffset, compressedSize }: Listed): Uint8Array | null {
  if (readNumber(bytes, localOffset, 4) !== LOCAL_SIGNATURE) return null;
  const lengths = readNumber(bytes, localOffset + 26, 2) + readNumber(bytes, localOffset + 28, 2);
  const start = localOffset + 30 + lengths;
  return start + compressedSize > bytes.length ? null : bytes.subarray(start, start + compressedSize);
}

function overlapping(entries: readonly ArchiveEntry[]): boolean {
  const spans = entries.map(({ compressed }) => compressed).sort((a, b) => a.byteOffset - b.byteOffset);
  return spans.some((span, index) => {
    const before = spans[index - 1];
    return before !== undefined && before.byteOffset + before.length > span.byteOffset;
  });
}

function unsafe(detail: string): { readonly ok: false; readonly problem: ArchiveProblem } {
  return failure({ code: 'unsafe', detail });
}
