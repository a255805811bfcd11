import { decodeXml } from './xml-bytes';
import { readNumber } from './zip/byte-reader';

/** What a file's first bytes say it is; names and endings lie. */
export type FileKind =
  | 'empty'
  | 'zip'
  | 'compound'
  /** The records of an old workbook without the compound file around them. */
  | 'records'
  | 'webPage'
  | 'excelXml'
  | 'openDocumentXml'
  | 'text'
  | 'other';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const SAMPLE = 4096;

/** The record that starts a workbook of Excel 2, 3, 4, and of 5 and later, and the lengths it comes in. */
const RECORD_STARTS: ReadonlyMap<number, readonly number[]> = new Map([
  [0x0009, [4]],
  [0x0209, [6]],
  [0x0409, [6]],
  [0x0809, [8, 16]],
]);

/** What the beginning of a text tells of it, the most telling first. */
const TEXTS: readonly (readonly [kind: FileKind, sign: RegExp])[] = [
  [
    'excelXml',
    /^<[^]*(<\?mso-application\s+progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet")/,
  ],
  ['openDocumentXml', /^<[^]*<office:document\b[^]*opendocument\.spreadsheet/],
  [
    'webPage',
    /^(<!doctype\s+html|<!--[^]*<html|<\?xml[^]*<html|<(html|head|body|table|meta|style|div|tr)\b|mime-version:)/i,
  ],
  ['other', /^(<\?xml|%PDF|\{\\rtf)/],
];

/** The kind of a file by its first bytes. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'zip';
  if (COMPOUND.every((byte, index) => bytes[index] === byte)) return 'compound';
  const lengths = RECORD_STARTS.get(readNumber(bytes, 0, 2)) ?? [];
  if (lengths.includes(readNumber(bytes, 2, 2))) return 'records';
  return kindOfText(decodeXml(bytes.subarray(0, SAMPLE)).trimStart());
}

function kindOfText(start: string): FileKind {
  const told = TEXTS.find(([, sign]) => sign.test(start));
  if (told !== undefined) return told[0];
  return start.includes('\0') ? 'other' : 'text';
}
