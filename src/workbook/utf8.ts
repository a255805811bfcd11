const REPLACEMENT = '\ufffd';
const LOWEST_TAIL = 0x80;
const HIGHEST_TAIL = 0xbf;

/**
 * The text of a range of UTF-8 bytes. The inner layers have no TextDecoder, and for the short texts of cells this is
 * also quicker than a call to it. What is no UTF-8 gives U+FFFD as the platform's decoder has it (WHATWG Encoding, 8.1.1):
 * one for a character that is cut short, one for any other byte.
 */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  let position = start;
  while (position < end) {
    const lead = bytes[position] ?? 0;
    if (lead < 0x80) {
      text += String.fromCharCode(lead);
      position += 1;
      continue;
    }
    const length = lengthOf(lead);
    const last = endOfCharacter(bytes, position, Math.min(position + length, end));
    const whole = length > 1 && last === position + length;
    text += whole ? String.fromCodePoint(codePointAt(bytes, position, length)) : REPLACEMENT;
    position = last;
  }
  return text;
}

/** How many bytes the character has that begins with a byte beyond ASCII; 1 where none does. */
function lengthOf(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 1;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/**
 * The place behind the bytes that belong to one character, whole or cut short. Some first bytes leave less room for the
 * second: no character is written longer than it need be, is half of a pair, or lies beyond U+10FFFF.
 */
function endOfCharacter(bytes: Uint8Array, position: number, last: number): number {
  const lead = bytes[position] ?? 0;
  let lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : LOWEST_TAIL;
  let highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : HIGHEST_TAIL;
  for (let at = position + 1; at < last; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < lowest || byte > highest) return at;
    lowest = LOWEST_TAIL;
    highest = HIGHEST_TAIL;
  }
  return last;
}

function codePointAt(bytes: Uint8Array, position: number, length: number): number {
  let point = (bytes[position] ?? 0) & (0x7f >> length);
  for (let offset = 1; offset < length; offset += 1) {
    point = (point << 6) | ((bytes[position + offset] ?? 0) & 0x3f);
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
