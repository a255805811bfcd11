import { partReader } from '../../../../src/hosts/file/docx-reader/part-reader';
import type { ArchiveEntry } from '../../../../src/hosts/file/zip/archive';
import { codecNode } from '../../../../src/hosts/file/zip/codec-node';
import { newEntry } from '../../../../src/hosts/file/zip/write-archive';

const MEGABYTE = 1024 * 1024;
const BODY = newEntry('Word/document.xml', new TextEncoder().encode('<正文/>'), codecNode);

const read = (entry: ArchiveEntry, name: string, decode = textOf) =>
  partReader({ entries: [entry] }, codecNode, '报告.docx', decode)(name);
const textOf = (bytes: Uint8Array): string | null => new TextDecoder().decode(bytes);
const problem = (code: string) => ({
  ok: false,
  problem: { code, file: '报告.docx', detail: 'Word/document.xml' },
});

test('部件按名称找，大小写不同也是它；没有这个部件不是错', () => {
  expect(read(BODY, 'word/document.xml')).toEqual({ ok: true, value: { entry: BODY, xml: '<正文/>' } });
  expect(read(BODY, 'word/styles.xml')).toEqual({ ok: true, value: null });
});

test('部件大到不能作为一段文字来读，解压之前就不读；正好到限度的照读', () => {
  const told = (size: number): ArchiveEntry => ({ ...BODY, size });
  expect(read(told(64 * MEGABYTE + 1), 'word/document.xml')).toEqual(problem('tooLarge'));
  // Read, and found to be another size than it tells.
  expect(read(told(64 * MEGABYTE), 'word/document.xml')).toEqual(problem('corruptPart'));
});

test('字节不成文字的部件是损坏，说明是哪一个', () => {
  expect(read(BODY, 'word/document.xml', () => null)).toEqual(problem('corruptPart'));
});
