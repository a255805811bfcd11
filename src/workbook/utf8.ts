/**
 * The text of a range of UTF-8 bytes. The inner layers have no TextDecoder, and for the short texts of cells this is
 * also quicker than a call to it. Malformed sequences give U+FFFD.
 */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  let position = start;
  while (position < end) {
    const lead = bytes[position] ?? 0;
    const length =
      lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length === 0 || position + length > end) {
      text += '�';
      position += 1;
      continue;
    }
    text += String.fromCodePoint(codePointAt(bytes, position, length));
    position += length;
  }
  return text;
}

function codePointAt(bytes: Uint8Array, position: number, length: number): number {
  const lead = bytes[position] ?? 0;
  if (length === 1) return lead;
  let point = lead & (0x7f >> length);
  for (let offset = 1; offset < length; offset += 1) {
    const next = bytes[position + offset] ?? 0;
    if ((next & 0xc0) !== 0x80) return 0xfffd;
    point = (point << 6) | (next & 0x3f);
  }
  return point;
}

/** The UTF-8 bytes of a text; a lone surrogate gives U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0;
    const isLone = point >= 0xd800 && point <= 0xdfff;
    pushUtf8(bytes, isLone ? 0xfffd : point);
  }
  return Uint8Array.from(bytes);
}

function pushUtf8(bytes: number[], point: number): void {
  if (point < 0x80) bytes.push(point);
  else if (point < 0x800) bytes.push(0xc0 | (point >> 6), tail(point));
  else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), tail(point >> 6), tail(point));
  else bytes.push(0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point));
}

function tail(bits: number): number {
  return 0x80 | (bits & 0x3f);
}
