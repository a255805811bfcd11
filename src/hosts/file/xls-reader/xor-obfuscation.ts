import { BUILT_IN_PASSWORD } from '../encryption/built-in-password';
import type { BodyCipher } from './body-cipher';

/** What [MS-OFFCRYPTO] 2.3.7.1 and 2.3.7.2 make of the built-in password: what tells it from others, and its key. */
const VERIFIER = 0x9a0a;
const KEY = 0xb359;
/** The password has 15 letters; this fills the array up ([MS-OFFCRYPTO] 2.3.7.2). */
const PADDING = 0xbb;

const ARRAY = Uint8Array.from({ length: 16 }, (_, index) => {
  const letter = index < BUILT_IN_PASSWORD.length ? BUILT_IN_PASSWORD.charCodeAt(index) : PADDING;
  const mixed = letter ^ (index % 2 === 0 ? KEY & 0xff : KEY >> 8);
  return (mixed >> 1) | (mixed << 7);
});

/** Undoes the XOR obfuscation of Excel 5 to 2003; null where it was made with another password. */
export function xorCipher(key: number, verifier: number): BodyCipher | null {
  if (key !== KEY || verifier !== VERIFIER) return null;
  return (bytes, from, { start, length }) => {
    for (let at = from; at < start + length; at += 1) {
      const mixed = (bytes[at] ?? 0) ^ (ARRAY[(at + length) % ARRAY.length] ?? 0);
      bytes[at] = (mixed << 3) | (mixed >> 5);
    }
  };
}
