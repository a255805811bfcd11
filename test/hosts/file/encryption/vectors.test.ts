import { decryptStandard } from '../../../../src/hosts/file/encryption/standard-encryption';
import { md5 } from '../../../../src/hosts/file/encryption/md5';
import { rc4Stream } from '../../../../src/hosts/file/encryption/rc4';
import { rc4Cipher } from '../../../../src/hosts/file/xls-reader/rc4-encryption';
import { codecNode } from '../../../../src/hosts/file/zip/codec-node';
import { codecBrowser } from '../../../../src/hosts/file/zip/codec-browser';
import { utf16 } from '../xls-reader/old-workbook';

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
const hex = (run: Uint8Array): string => Buffer.from(run).toString('hex');
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const use = (password: string) => ({ password: Uint8Array.from(utf16(password)), sha: codecNode.sha });

test.each([
  ['', 'd41d8cd98f00b204e9800998ecf8427e'],
  ['abc', '900150983cd24fb0d6963f7d28e17f72'],
  ['abcdefghijklmnopqrstuvwxyz', 'c3fcd3d76192e4007dfb496cca67e13b'],
  [
    '12345678901234567890123456789012345678901234567890123456789012345678901234567890',
    '57edf4a22be3c955ac49da2e2107b67a',
  ],
])('MD5 与 RFC 1321 附录的结果一致：%s', (text, digest) => {
  expect(hex(md5(ascii(text)))).toBe(digest);
});

test('MD5 在填充的边界上也对', () => {
  expect(hex(md5(new Uint8Array(55)))).toBe('c9ea3314b91c9fd4e38f9432064fd1f2');
  expect(hex(md5(new Uint8Array(56)))).toBe('e3c4dd21a9171fd39d208efa09bf7883');
});

test('RC4 与 RFC 6229 的结果一致（40 位密钥的开头，128 位密钥的第 1024 字节起）', () => {
  expect(hex(rc4Stream(bytes('0102030405'), 16))).toBe('b2396305f03dc027ccc3524a0a1118a8');
  const key = bytes('0102030405060708090a0b0c0d0e0f10');
  expect(hex(rc4Stream(key, 1040).subarray(1024))).toBe('bdf0324e6083dcc6d3cedd3ca8c53c16');
});

/** Version 1.1, salt, verifier and its digest: the example of msoffcrypto-tool, whose password is password1. */
const OLD = bytes(
  '0100 0100 e8772c1d91c56a37964761b280183217 c9e997d454973d310bb1ba701426837e b1de178f07e989c44dae5e4cf96ac407',
);
/** From a workbook of Apache POI that Excel wrote with its built-in password. */
const BUILT_IN = bytes(
  '0100 0100 2c8556096f59ef0180278bfcf2b8f918 f7bb5c8cc636a2f10bfc896cfe0c7cc4 ebefa6b9d5f6d1efac02985a4ced79a2',
);

test.each([
  ['msoffcrypto-tool 的例子', OLD, 'password1', true],
  ['同一例子，密码不对', OLD, 'password2', false],
  ['Excel 自己写的，内置密码', BUILT_IN, 'VelvetSweatshop', true],
  ['残缺的说明', BUILT_IN.subarray(0, 40), 'VelvetSweatshop', false],
])('旧 RC4 的密码：%s', async (_name, described, password, opens) => {
  expect((await rc4Cipher(described, 1024, use(password))) !== null).toBe(opens);
});

/** Version 3.2, flags, a header without name, then the verifier that msoffcrypto-tool gives for Password1234_. */
const STANDARD = bytes(
  '0300 0200 24000000 20000000 24000000 00000000 0e660000 04800000 80000000 18000000 00000000 00000000' +
    '10000000 e88266490c5bd1eebd2b4394e3f830ef 516f732e966fac17b1c5d7d8cc36c928 14000000' +
    '2b6168dabe2911ad2bd37c1746745c14d3cf1bb140a48f4e6f3d23880872b16a',
);

test('Office 2007 的加密与 msoffcrypto-tool 的例子一致', async () => {
  expect(await decryptStandard(STANDARD, new Uint8Array(), use('Password1234_'))).not.toBeNull();
  expect(await decryptStandard(STANDARD, new Uint8Array(), use('Password1234'))).toBeNull();
});

test.each([
  ['Node', codecNode],
  ['浏览器', codecBrowser],
])('SHA-1 与 FIPS 180 的例子一致（%s）', async (_name, { sha }) => {
  expect(hex(await sha('SHA-1', Uint8Array.from(ascii('abc'))))).toBe(
    'a9993e364706816aba3e25717850c26c9cd0d89d',
  );
});
