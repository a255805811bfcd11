import { fc, runs } from '../run/properties';
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

describe('不合规的字节', () => {
  const decoded = (...bytes: readonly number[]): string =>
    decodeUtf8(Uint8Array.from(bytes), 0, bytes.length);

  it.each<[string, readonly number[], string]>([
    ['超出 U+10FFFF 的四个字节', [0xf4, 0x90, 0x80, 0x80], '\ufffd\ufffd\ufffd\ufffd'],
    ['最后一个合法字符', [0xf4, 0x8f, 0xbf, 0xbf], '\u{10ffff}'],
    ['超长的写法', [0xe0, 0x9f, 0xbf, 0x31], '\ufffd\ufffd\ufffd1'],
    ['代理项', [0xed, 0xa0, 0x80], '\ufffd\ufffd\ufffd'],
    ['中途断开的字，其后的字不受牵连', [0xe4, 0xb8, 0x31], '\ufffd1'],
    ['结尾断开的字', [0x31, 0xf0, 0x9f, 0x98], '1\ufffd'],
    ['GBK 的“合计”', [0xba, 0xcf, 0xbc, 0xc6], '\ufffdϼ\ufffd'],
  ])('%s', (_name, bytes, text) => {
    expect(decoded(...bytes)).toBe(text);
  });

  it('任何字节都与平台的解码器一致', () => {
    const platform = new TextDecoder('utf-8', { ignoreBOM: true });
    const byte = fc.oneof(
      fc.nat(255),
      fc.constantFrom(0xc2, 0xe0, 0xe4, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf),
    );
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 12 }), (bytes) => {
        expect(decoded(...bytes)).toBe(platform.decode(Uint8Array.from(bytes)));
      }),
      { numRuns: runs(2000) },
    );
  });

  it('只看给出的范围', () => {
    expect(decodeUtf8(Uint8Array.of(0x31, 0xe4, 0xb8, 0x80, 0x32), 1, 3)).toBe('\ufffd');
  });
});
