import { unescapeXml } from '../../xml/unescape-xml';

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text that a span of UTF-8 character data stands for. */
export function xmlTextIn(bytes: Uint8Array, start: number, end: number): string {
  return unescapeXml(DECODER.decode(bytes.subarray(start, end)));
}

/** The text of an XML part by its byte order mark: UTF-8, or UTF-16 where the mark says so. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}
