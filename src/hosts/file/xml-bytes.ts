import { decodeUtf8 } from '../../workbook/utf8';
import { unescapeXml } from '../../xml/unescape-xml';

/** The text that a span of UTF-8 character data stands for. */
export function xmlTextIn(bytes: Uint8Array, start: number, end: number): string {
  return unescapeXml(decodeUtf8(bytes, start, end));
}

/** The text of an XML part, whatever its encoding. */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** An XML part as UTF-8, which it nearly always is: then the bytes are the same ones. */
export function utf8Xml(bytes: Uint8Array): Uint8Array {
  return encodingOf(bytes) === 'utf-8' ? bytes : new TextEncoder().encode(decodeXml(bytes));
}

/** How an encoding shows in the first bytes: by its byte order mark, or by how "<" is written (XML 1.0, appendix F). */
const FIRST_BYTES: readonly (readonly [encoding: string, first: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0x3c, 0x00]],
  ['utf-16be', [0x00, 0x3c]],
];
const LONGEST_DECLARATION = 200;
/** Untrue where the first bytes are not those of UTF-16, and ASCII, which TextDecoder takes for Windows' Western European. */
const UTF8_INSTEAD = /^(?:utf-?16|ucs-?2|iso-10646-ucs|us-ascii|ascii)/i;

/**
 * The encoding of an XML part, as TextDecoder names it. The first bytes tell it before the declaration does, which some
 * programs copy from a text in UTF-16.
 */
export function encodingOf(bytes: Uint8Array): string {
  const found = FIRST_BYTES.find(([, first]) => first.every((byte, index) => bytes[index] === byte));
  if (found !== undefined) return found[0];
  const start = decodeUtf8(bytes, 0, Math.min(bytes.length, LONGEST_DECLARATION));
  const declared = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(start)?.[1] ?? 'utf-8';
  return UTF8_INSTEAD.test(declared) ? 'utf-8' : supported(declared);
}

function supported(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'utf-8';
  }
}
