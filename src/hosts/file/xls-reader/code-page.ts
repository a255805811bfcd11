/** What the texts of an old workbook are written in, and whether that had to be guessed. */
export type CodePage = { readonly encoding: string; readonly guessed: boolean };

/** Gives the text that the characters handed on by the library stand for. */
export type Decode = (text: string) => string;

const CHINESE = 'gbk';
const WESTERN = 'windows-1252';

/** Encodings by the numbers that Windows and old Macintosh give them ([MS-XLS] 2.4.52). */
const ENCODINGS: ReadonlyMap<number, string> = new Map([
  [866, 'ibm866'],
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, CHINESE],
  [949, 'euc-kr'],
  [950, 'big5'],
  [1250, 'windows-1250'],
  [1251, 'windows-1251'],
  [1252, WESTERN],
  [1253, 'windows-1253'],
  [1254, 'windows-1254'],
  [1255, 'windows-1255'],
  [1256, 'windows-1256'],
  [1257, 'windows-1257'],
  [1258, 'windows-1258'],
  [10000, 'macintosh'],
  [10001, 'shift_jis'],
  [10002, 'big5'],
  [10003, 'euc-kr'],
  [10007, 'x-mac-cyrillic'],
  [10008, CHINESE],
  [20936, CHINESE],
  [32768, 'macintosh'],
  [32769, WESTERN],
  [54936, 'gb18030'],
  [65001, 'utf-8'],
]);

/** In these not every sequence of bytes is a text, so that a text which is one speaks for them. */
const CAN_FAIL: ReadonlySet<string> = new Set(['shift_jis', CHINESE, 'gb18030', 'euc-kr', 'big5', 'utf-8']);

/**
 * The code page of texts whose bytes are given, each byte as a character. The one that the workbook declares holds
 * where its rules can be broken and are not. Otherwise the texts beyond ASCII decide: all of them Chinese is Chinese,
 * most of them is a guess at Chinese; else what is declared holds, a guess where that is nothing known, where any text
 * is Chinese, or where a text breaks the rules.
 */
export function codePageOf(declared: number | null, byteTexts: readonly string[]): CodePage {
  const texts = byteTexts.filter(isBeyondAscii).map(bytesOf);
  const encoding = declared === null ? undefined : ENCODINGS.get(declared);
  if (texts.length === 0) return { encoding: encoding ?? WESTERN, guessed: false };
  const broken = encoding !== undefined && CAN_FAIL.has(encoding) && !texts.every(isTextIn(encoding));
  if (encoding !== undefined && CAN_FAIL.has(encoding) && !broken) return { encoding, guessed: false };
  const chinese = texts.filter(looksChinese).length;
  if (chinese * 2 > texts.length) return { encoding: CHINESE, guessed: chinese < texts.length };
  const isUnsure = encoding === undefined || broken || chinese > 0;
  return { encoding: encoding ?? WESTERN, guessed: isUnsure };
}

/** Gives the text that bytes stand for, each byte a character. */
export function decoderOf(encoding: string): Decode {
  const decoder = new TextDecoder(encoding);
  return (byteText) => (isBeyondAscii(byteText) ? decoder.decode(bytesOf(byteText)) : byteText);
}

function isBeyondAscii(text: string): boolean {
  return /[\u0080-\u00ff]/u.test(text);
}

function bytesOf(byteText: string): Uint8Array {
  return Uint8Array.from(byteText, (character) => character.charCodeAt(0));
}

function isTextIn(encoding: string): (bytes: Uint8Array) => boolean {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (bytes) => {
    try {
      decoder.decode(bytes);
      return true;
    } catch {
      return false;
    }
  };
}

/**
 * Whether nine of ten pairs of bytes beyond ASCII are of GB 2312, where Chinese text stays. A letter with an accent is
 * followed by one without, which is no such pair. A text may be cut within its last pair.
 */
function looksChinese(bytes: Uint8Array): boolean {
  let pairs = 0;
  let common = 0;
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    const [first = 0, second = 0] = bytes.subarray(at, at + 2);
    if (first < 0x80) continue;
    pairs += 1;
    if (first >= 0xa1 && first <= 0xf7 && second >= 0xa1 && second <= 0xfe) common += 1;
    at += 1;
  }
  return pairs > 0 && common * 10 >= pairs * 9;
}
