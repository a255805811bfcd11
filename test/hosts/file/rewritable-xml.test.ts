import { rewritableXml } from '../../../src/hosts/file/rewritable-xml';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ['UTF-16 小端', Uint8Array.from(Buffer.from('<?xml version="1.0" encoding="utf-16"?><甲/>', 'utf16le'))],
  [
    'UTF-16 大端',
    Uint8Array.from(Buffer.from('<?xml version="1.0" encoding="utf-16"?><甲/>', 'utf16le').swap16()),
  ],
  ['声明得不对的 UTF-8', utf8('<?xml version="1.0" encoding="us-ascii"?><甲/>')],
])('%s：声明改成真的', (_, bytes) => {
  expect(rewritableXml(bytes)).toBe('<?xml version="1.0" encoding="UTF-8"?><甲/>');
});

test.each([
  '<?xml version="1.0" encoding="utf-8"?><甲/>',
  "<?xml version='1.0' encoding='UTF-8'?><甲/>",
  '<?xml version="1.0"?><甲 encoding="UTF-16"/>',
  '\uFEFF<甲/>',
])('本来就真的不动：%s', (xml) => {
  expect(rewritableXml(utf8(xml))).toBe(xml);
});

test('不成文字的字节没有文字', () => {
  expect(rewritableXml(Uint8Array.from([0x3c, 0xff, 0x2f, 0x3e]))).toBeNull();
});
