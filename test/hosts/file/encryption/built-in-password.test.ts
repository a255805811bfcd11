import { createCipheriv, createHash } from 'node:crypto';
import { codecBrowser } from '../../../../src/hosts/file/zip/codec-browser';
import { workbookOf } from '../package-of';
import {
  compoundFile,
  byteLabel,
  number,
  utf16,
  wideLabel,
  word,
  type OldWorkbook,
} from '../xls-reader/old-workbook';
import { contentsOf } from '../xls-reader/read-old';
import { encryptedStream, newerRc4, obfuscation, oldRc4, type Scheme } from './encrypt-stream';

const BUILT_IN = 'VelvetSweatshop';
/** What [MS-OFFCRYPTO] 2.3.7.2 makes of the built-in password. */
const ARRAY = [
  0x87, 0x6b, 0x9a, 0xe2, 0x1e, 0xe3, 0x05, 0x62, 0x1e, 0x69, 0x96, 0x60, 0x98, 0x6e, 0x94, 0x04,
];
const XOR = { key: 0xb359, verifier: 0x9a0a } as const;

/** More than one block of 1,024 bytes, so that keys change on the way. */
const MANY = Array.from({ length: 150 }, (_, row) => row);
const NEW_BOOK: OldWorkbook = {
  biff: 8,
  codePage: 1200,
  sheetName: utf16('决算'),
  cells: [wideLabel(0, 0, '合计'), ...MANY.map((row) => number(row, 1, row + 0.5))],
};
/** 决算 and 合计 in GBK. */
const OLD_BOOK: OldWorkbook = {
  biff: 5,
  codePage: 936,
  sheetName: [0xbe, 0xf6, 0xcb, 0xe3],
  cells: [byteLabel(0, 0, [0xba, 0xcf, 0xbc, 0xc6]), ...MANY.map((row) => number(row, 1, row + 0.5))],
};
const CONTENTS = ['决算', '合计', ...MANY.map((row) => row + 0.5)];

describe('只用 Excel 内置密码加密的 .xls 打得开', () => {
  const file = (book: OldWorkbook, scheme: Scheme): Uint8Array =>
    compoundFile({ [book.biff === 8 ? 'Workbook' : 'Book']: encryptedStream(book, scheme) });
  const xor = (kind: readonly number[]) => obfuscation(XOR.key, XOR.verifier, ARRAY, kind);

  it.each([
    ['Excel 5.0/95 的异或', OLD_BOOK, xor([])],
    ['Excel 97 的异或', NEW_BOOK, xor([0, 0])],
    ['Excel 97、2000 的 RC4', NEW_BOOK, oldRc4(BUILT_IN)],
    ['Excel 2002 以来的 RC4', NEW_BOOK, newerRc4(BUILT_IN)],
  ])('%s', async (_name, book, scheme) => {
    expect(await contentsOf(file(book, scheme))).toEqual(CONTENTS);
    expect(await contentsOf(file(book, scheme), codecBrowser)).toEqual(CONTENTS);
  });

  it.each([
    ['异或', OLD_BOOK, obfuscation(0x1234, 0x5678, ARRAY, [])],
    ['旧 RC4', NEW_BOOK, oldRc4('本单位的密码')],
    ['新 RC4', NEW_BOOK, newerRc4('本单位的密码')],
    ['没见过的种类', NEW_BOOK, { ...newerRc4(BUILT_IN), described: [1, 0, 9, 0, 9, 0] }],
  ])('真有密码的打不开：%s', async (_name, book, scheme) => {
    expect(await contentsOf(file(book, scheme))).toBe('fileEncrypted');
  });
});

describe('只用内置密码加密的 .xlsx 打得开', () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>合计</t></is></c><c r="B1"><v>182.4</v></c></row></sheetData>';
  const plain = workbookOf({ sheet });

  it('Office 2010 以来的加密', async () => {
    expect(await contentsOf(agilePackage(plain, BUILT_IN))).toEqual(['表', '合计', 182.4]);
    expect(await contentsOf(agilePackage(plain, BUILT_IN), codecBrowser)).toEqual(['表', '合计', 182.4]);
  });

  it('真有密码的、说明残缺的打不开', async () => {
    expect(await contentsOf(agilePackage(plain, '本单位的密码'))).toBe('fileEncrypted');
    expect(await contentsOf(compoundFile({ EncryptedPackage: Uint8Array.of(0) }))).toBe('fileEncrypted');
    expect(await contentsOf(agilePackage(plain, BUILT_IN, 2_000_000_000))).toBe('fileEncrypted');
  });
});

/** A package encrypted as [MS-OFFCRYPTO] 2.3.4.10 to 2.3.4.15 describe, with few rounds. */
function agilePackage(plain: Uint8Array, password: string, told = 3): Uint8Array {
  const sha512 = (...parts: readonly (readonly number[] | Uint8Array)[]): number[] => [
    ...createHash('sha512')
      .update(Uint8Array.from(parts.flatMap((part) => [...part])))
      .digest(),
  ];
  const encrypt = (key: readonly number[], start: readonly number[], bytes: Uint8Array): Uint8Array => {
    const cipher = createCipheriv(
      'aes-256-cbc',
      Uint8Array.from(key.slice(0, 32)),
      Uint8Array.from(start.slice(0, 16)),
    );
    const padded = new Uint8Array(Math.ceil(bytes.length / 16) * 16);
    padded.set(bytes);
    return Uint8Array.from(cipher.setAutoPadding(false).update(padded));
  };
  const base64 = (bytes: readonly number[] | Uint8Array): string =>
    Buffer.from(Uint8Array.from(bytes)).toString('base64');
  const salt = Array.from({ length: 16 }, (_, index) => index);
  const secret = Array.from({ length: 32 }, (_, index) => 200 - index);
  let base = sha512(salt, utf16(password));
  for (let round = 0; round < 3; round += 1) base = sha512([round, 0, 0, 0], base);
  const sealed = (purpose: readonly number[], bytes: readonly number[]): string =>
    base64(encrypt(sha512(base, purpose), salt, Uint8Array.from(bytes)));
  const use = `saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512" saltValue="${base64(salt)}"`;
  const key = `<p:encryptedKey spinCount="${String(told)}" ${use} encryptedVerifierHashInput="${sealed([0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79], salt)}" encryptedVerifierHashValue="${sealed([0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e], sha512(salt))}" encryptedKeyValue="${sealed([0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6], secret)}"/>`;
  const xml = `<?xml version="1.0"?><encryption><keyData ${use}/><keyEncryptors><keyEncryptor>${key}</keyEncryptor></keyEncryptors></encryption>`;
  const segments: number[] = [];
  for (let at = 0; at < plain.length; at += 4096) {
    const start = sha512(salt, [at / 4096, 0, 0, 0]);
    segments.push(...encrypt(secret, start, plain.subarray(at, at + 4096)));
  }
  return compoundFile({
    EncryptionInfo: Uint8Array.from([
      ...word(4),
      ...word(4),
      0x40,
      0,
      0,
      0,
      ...new TextEncoder().encode(xml),
    ]),
    EncryptedPackage: Uint8Array.from([...word(plain.length), 0, 0, 0, 0, 0, 0, ...segments]),
  });
}
