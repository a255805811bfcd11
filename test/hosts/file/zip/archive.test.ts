import { deflateRawSync } from 'node:zlib';
import { fc, runs } from '../../../run/properties';
import type { ArchiveEntry } from '../../../../src/hosts/file/zip/archive';
import { codecBrowser } from '../../../../src/hosts/file/zip/codec-browser';
import { codecNode } from '../../../../src/hosts/file/zip/codec-node';
import { crc32 } from '../../../../src/hosts/file/zip/crc32';
import { openArchive } from '../../../../src/hosts/file/zip/open-archive';
import { readEntry } from '../../../../src/hosts/file/zip/read-entry';
import { newEntry, writeArchive } from '../../../../src/hosts/file/zip/write-archive';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const CODECS = [
  ['Node', codecNode],
  ['browser', codecBrowser],
] as const;

const archiveOf = (entries: readonly ArchiveEntry[]): Uint8Array => writeArchive(entries);

function opened(bytes: Uint8Array): readonly ArchiveEntry[] {
  const archive = openArchive(bytes);
  if (!archive.ok) throw new Error(archive.problem.code);
  return archive.value.entries;
}

function problemOf(bytes: Uint8Array): unknown {
  const archive = openArchive(bytes);
  return archive.ok ? null : archive.problem;
}

describe.each(CODECS)('压缩包（%s）', (_name, codec) => {
  it('写出再读回，名称、顺序和内容不变', () => {
    const entries = [
      newEntry('[Content_Types].xml', bytesOf('<a/>'), codec),
      newEntry('xl/工作表.xml', bytesOf('三公'.repeat(500)), codec),
    ];
    const read = opened(archiveOf(entries));
    expect(read.map(({ name }) => name)).toEqual(['[Content_Types].xml', 'xl/工作表.xml']);
    const texts = read.map((entry) => {
      const bytes = readEntry(entry, codec);
      return bytes.ok ? new TextDecoder().decode(bytes.value) : bytes.problem.code;
    });
    expect(texts).toEqual(['<a/>', '三公'.repeat(500)]);
  });

  it('原样抄写未改动的部件，压缩字节不变', () => {
    const first = opened(archiveOf([newEntry('a', bytesOf('1'.repeat(999)), codec)]));
    const second = opened(archiveOf([...first, newEntry('b', bytesOf('2'), codec)]));
    expect(second[0]?.compressed).toEqual(first[0]?.compressed);
  });

  it('校验和不符、长度不符都算损坏', () => {
    const sound = newEntry('a', bytesOf('预算'.repeat(99)), codec);
    const corrupt = { ok: false, problem: { code: 'corrupt', detail: 'a' } };
    expect(readEntry({ ...sound, crc: sound.crc ^ 1 }, codec)).toEqual(corrupt);
    expect(readEntry({ ...sound, size: sound.size - 1 }, codec)).toEqual(corrupt);
    expect(readEntry({ ...sound, size: sound.size + 1 }, codec)).toEqual(corrupt);
    expect(readEntry({ ...sound, compressed: sound.compressed.subarray(0, 5) }, codec)).toEqual(corrupt);
    expect(readEntry(sound, codec).ok).toBe(true);
  });
});

describe('拒绝危险或残缺的压缩包', () => {
  const packed = deflateRawSync(Buffer.alloc(1 << 20, 32));
  const bomb: ArchiveEntry = { name: 'xl/bomb.xml', method: 8, crc: 0, size: 900 << 20, compressed: packed };

  it('声明解压后过大的部件，解压之前就拒绝', () => {
    expect(problemOf(archiveOf([bomb]))).toEqual({
      code: 'unsafe',
      detail: 'xl/bomb.xml：压缩比超过 200 倍',
    });
    expect(problemOf(archiveOf([{ ...bomb, size: 1100 << 20 }]))).toMatchObject({ code: 'unsafe' });
  });

  it('真实大小的明细账（约 12 倍压缩）不受影响', () => {
    expect(problemOf(archiveOf([{ ...bomb, size: 12 * packed.length }]))).toBeNull();
  });

  it('部件过多、重名、路径越界都拒绝', () => {
    const part = (name: string): ArchiveEntry => newEntry(name, bytesOf('x'), codecNode);
    expect(
      problemOf(archiveOf(Array.from({ length: 10_001 }, (_, index) => part(`p${String(index)}`)))),
    ).toMatchObject({
      code: 'unsafe',
    });
    expect(problemOf(archiveOf([part('a'), part('a')]))).toEqual({ code: 'unsafe', detail: '部件重名：a' });
    // As Office does: nobody could tell which of the two is meant.
    expect(problemOf(archiveOf([part('xl/styles.xml'), part('xl/Styles.xml')]))).toEqual({
      code: 'unsafe',
      detail: '部件重名：xl/Styles.xml',
    });
    expect(problemOf(archiveOf([part('xl/'), part('xl/a'), part('XL/')]))).toBeNull();
    expect(problemOf(archiveOf([part('k'), part('\u212a')]))).toBeNull();
    expect(problemOf(archiveOf([part('xl/../../a')]))).toMatchObject({ code: 'unsafe' });
    expect(problemOf(archiveOf([part('/../a')]))).toMatchObject({ code: 'unsafe' });
    expect(problemOf(archiveOf([part('C:/a')]))).toMatchObject({ code: 'unsafe' });
    expect(problemOf(archiveOf([part('a b'), part('/A%20b')]))).toEqual({
      code: 'unsafe',
      detail: '部件重名：A%20b',
    });
  });

  it('部件名前多写的根和“./”不是路径越界：什么也不会解压到磁盘上', () => {
    const named = ['/xl/a.xml', '//b', './c', 'xl//./d', '\\xl\\e', '/', 'f./.g'];
    const whole = archiveOf(named.map((name) => newEntry(name, bytesOf(name), codecNode)));
    expect(opened(whole).map(({ name }) => name)).toEqual(['xl/a.xml', 'b', 'c', 'xl/d', 'xl/e', 'f./.g']);
  });

  it('截断的文件说明是截断', () => {
    const whole = archiveOf([newEntry('a', bytesOf('预算'.repeat(50)), codecNode)]);
    expect(problemOf(whole.subarray(0, whole.length - 30))).toEqual({ code: 'truncated', detail: null });
  });

  it('加密的部件说明是加密', () => {
    const whole = archiveOf([newEntry('a', bytesOf('x'), codecNode)]).slice();
    const central = whole.findIndex(
      (_, at) => whole[at] === 0x50 && whole[at + 1] === 0x4b && whole[at + 2] === 1,
    );
    whole[central + 8] = 1;
    expect(problemOf(whole)).toEqual({ code: 'encrypted', detail: 'a' });
  });

  it('两个部件指向同一段字节时拒绝', () => {
    const whole = archiveOf([
      newEntry('a', bytesOf('xx'), codecNode),
      newEntry('b', bytesOf('xx'), codecNode),
    ]).slice();
    const second = whole.findLastIndex(
      (_, at) => whole[at] === 0x50 && whole[at + 1] === 0x4b && whole[at + 2] === 1,
    );
    whole.fill(0, second + 42, second + 46);
    expect(problemOf(whole)).toEqual({ code: 'unsafe', detail: '部件相互重叠' });
  });

  it('任何字节改动都不会抛出异常', () => {
    const whole = archiveOf([
      newEntry('a', bytesOf('预算'), codecNode),
      newEntry('b', bytesOf('决算'), codecNode),
    ]);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, value) => {
        const changed = whole.slice();
        changed[at] = value;
        const archive = openArchive(changed);
        if (archive.ok) for (const entry of archive.value.entries) readEntry(entry, codecNode);
        expect(typeof archive.ok).toBe('boolean');
      }),
      { numRuns: runs(500) },
    );
  });
});

it('CRC-32 与标准检验值一致', () => {
  expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926);
  expect(codecNode.crc32(bytesOf('123456789'))).toBe(0xcbf43926);
});
