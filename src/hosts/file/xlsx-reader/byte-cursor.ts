import { specialEnd } from './byte-marks';

/** A place in the bytes of an XML part; the functions below move it forward only. */
export type ByteCursor = { readonly bytes: Uint8Array; position: number };

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SPACE = 0x20;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;

/** The hash of an element's name; the same for a name in the bytes and for the constants it is compared with. */
export function nameHash(name: string): number {
  let hash = 0;
  for (let index = 0; index < name.length; index += 1) hash = (hash * 31 + name.charCodeAt(index)) | 0;
  return hash;
}

/**
 * Moves behind the name of the next tag and gives its hash, without prefix: negated bits for a closing tag; 0 at the end.
 * Comments, CDATA sections, processing instructions and declarations are passed over.
 */
export function nextTag(cursor: ByteCursor): number {
  const { bytes } = cursor;
  const end = bytes.length;
  let at = cursor.position;
  while (at < end && bytes[at] !== LESS) at += 1;
  if (isSpecial(bytes[at + 1])) at = tagBehindSpecials(bytes, at);
  at += 1;
  const closing = bytes[at] === SLASH;
  if (closing) at += 1;
  let hash = 0;
  for (; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte <= SPACE || byte === GREATER || byte === SLASH) break;
    hash = byte === COLON ? 0 : (hash * 31 + byte) | 0;
  }
  cursor.position = at;
  if (at >= end) return 0;
  return closing ? ~hash : hash;
}

/** Whether "<" with this byte behind it begins no tag. */
function isSpecial(byte: number | undefined): boolean {
  return byte === EXCLAMATION || byte === QUESTION;
}

/** The place of the first tag behind the comments, instructions and declarations that begin at `start`. */
function tagBehindSpecials(bytes: Uint8Array, start: number): number {
  let at = start;
  while (isSpecial(bytes[at + 1])) {
    at = specialEnd(bytes, at);
    while (at < bytes.length && bytes[at] !== LESS) at += 1;
  }
  return at;
}

/** An attribute found by `nextAttribute`: the hash of its name and the bytes of its value. */
export type AttributeSpan = { name: number; start: number; end: number };

/** Moves to the next attribute of the open tag; false at the tag's end, with the cursor before "/" or ">". */
export function nextAttribute(cursor: ByteCursor, found: AttributeSpan): boolean {
  const { bytes } = cursor;
  const end = bytes.length;
  let at = cursor.position;
  let hash = 0;
  for (; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === EQUALS || byte === GREATER || byte === SLASH) break;
    if (byte > SPACE) hash = byte === COLON ? 0 : (hash * 31 + byte) | 0;
  }
  cursor.position = at;
  if (at >= end || bytes[at] !== EQUALS) return false;
  found.name = hash;
  spanOfValue(cursor, found);
  return true;
}

/** From "=" over the quoted value. */
function spanOfValue(cursor: ByteCursor, found: AttributeSpan): void {
  const { bytes } = cursor;
  const end = bytes.length;
  let at = cursor.position + 1;
  while (at < end && bytes[at] !== DOUBLE_QUOTE && bytes[at] !== SINGLE_QUOTE) at += 1;
  const quote = bytes[at];
  found.start = at + 1;
  at += 1;
  while (at < end && bytes[at] !== quote) at += 1;
  found.end = at;
  cursor.position = at + 1;
}

/** Moves behind the open tag's ">" and tells whether the element ended with it. */
export function endTag(cursor: ByteCursor): boolean {
  const { bytes } = cursor;
  let at = cursor.position;
  while (at < bytes.length && bytes[at] !== GREATER) at += 1;
  cursor.position = at + 1;
  return bytes[at - 1] === SLASH;
}

/** Moves to the next "<" and gives the place where the text before it began. */
export function textStart(cursor: ByteCursor): number {
  const { bytes } = cursor;
  const start = cursor.position;
  let at = start;
  while (at < bytes.length && bytes[at] !== LESS) at += 1;
  cursor.position = at;
  return start;
}

/** Whether the character data ends where the cursor stands, as it nearly always does: with a tag. */
export function isAtTag({ bytes, position }: ByteCursor): boolean {
  return !isSpecial(bytes[position + 1]);
}

/** The integer in a span of bytes; -1 where there is anything but digits. */
export function integerIn(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return start === end ? -1 : value;
}

/** The attribute's value as text; attribute values that matter here are ASCII. */
export function asciiIn(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}
