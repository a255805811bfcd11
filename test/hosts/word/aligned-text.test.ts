import type { DocumentText } from '../../../src/app/document-host';
import { alignedText } from '../../../src/hosts/word/read/aligned-text';
import { packagePart } from '../../../src/hosts/word/read/package-part';

const paragraph = (text: string, anchor: number | null) => ({ place: '', text, anchor });
const control = (id: number, tag = 'jx:grade:plain') => ({ id, tag, text: '优', paragraph: 0, start: 0 });
const listed = (id: number, tag = 'jx:grade:plain') => ({ id, tag, text: '优' });
const TEXT: DocumentText = {
  paragraphs: [paragraph('甲 一', 0), paragraph('乙\n丙', 2), paragraph('丁', 4), paragraph('注', null)],
  controls: [control(-2), control(7, 'jx:total:points')],
  fonts: [],
  unread: [],
};
const WORD = ['甲\t一', '', '乙', '丙', '丁\u000b'];
const LISTED = [listed(-2), listed(7, 'jx:total:points')];

describe('Word 的段与文件的段对齐', () => {
  it('空白和换行各说各的，仍是同一段', () => {
    expect(alignedText(TEXT, WORD, LISTED)).toEqual(TEXT);
  });

  it('一段读法不同，这一段就不给位置', () => {
    const read = alignedText(TEXT, ['甲\t一', '', '乙', '丙', '丁☆'], LISTED);
    expect(read?.paragraphs.map(({ anchor }) => anchor)).toEqual([0, 2, null, null]);
  });

  it('多出一段，后面都对不上，就说对不上', () => {
    expect(alignedText(TEXT, ['新', ...WORD], LISTED)).toBeNull();
  });
});

describe('数字的编号', () => {
  const ids = (numbers: readonly ReturnType<typeof listed>[]) =>
    alignedText(TEXT, WORD, numbers)?.controls.map(({ id }) => id);

  it('Word 说的编号没有负数', () => {
    expect(ids([listed(4294967294), listed(7, 'jx:total:points')])).toEqual([4294967294, 7]);
  });

  it('编号全不相同，按次序认', () => {
    expect(ids([listed(100), listed(101, 'jx:total:points')])).toEqual([100, 101]);
  });

  it.each([
    ['次序里标记不同', [listed(100, 'jx:total:points'), listed(101)]],
    ['少了一个', [listed(100)]],
  ])('%s，就说对不上', (_name, numbers) => {
    expect(ids(numbers)).toBeUndefined();
  });
});

describe('Word 给的整包 XML', () => {
  const text =
    '<pkg:package><pkg:part pkg:name="/word/document.xml" pkg:contentType="a"><pkg:xmlData><w:p/></pkg:xmlData></pkg:part></pkg:package>';

  it('按名称取出一个部分，没有的就没有', () => {
    expect(packagePart(text, '/word/document.xml')).toBe('<pkg:xmlData><w:p/></pkg:xmlData>');
    expect(packagePart(text, '/word/styles.xml')).toBeNull();
    expect(packagePart(text.slice(0, 80), '/word/document.xml')).toBeNull();
  });
});
