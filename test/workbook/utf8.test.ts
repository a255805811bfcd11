import fc from 'fast-check';
import { decodeUtf8, encodeUtf8 } from '../../src/workbook/utf8';

describe('UTF-8 的编码', () => {
  it('与平台的编码逐字节相同，孤立的代理项也是', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, (sample) => {
        expect([...encodeUtf8(sample)]).toEqual([...new TextEncoder().encode(sample)]);
      }),
    );
    expect([...encodeUtf8('\ud800单')]).toEqual([...new TextEncoder().encode('\ud800单')]);
  });

  it('编码再解码还是原来的文字', () => {
    const text = '单位：万元 𠮷 é';
    const bytes = encodeUtf8(text);
    expect(decodeUtf8(bytes, 0, bytes.length)).toBe(text);
  });
});
