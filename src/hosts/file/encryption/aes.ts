import { combineInto, joinBytes } from '../byte-runs';

const BLOCK = 16;
const NO_BYTES = new Uint8Array();

/**
 * Decrypts the whole blocks among some bytes in cipher block chaining (writers leave a rest that is none); rejects where
 * the platform does not offer it, as to a page without https.
 */
export async function decryptChained(
  key: Uint8Array<ArrayBuffer>,
  start: Uint8Array<ArrayBuffer>,
  bytes: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const aes = await crypto.subtle.importKey('raw', key, 'AES-CBC', false, ['encrypt', 'decrypt']);
  const whole = bytes.subarray(0, bytes.length - (bytes.length % BLOCK));
  const last = whole.length === 0 ? start : whole.slice(-BLOCK);
  // The platform wants the padding that these files do not have: what it encrypts nothing to is a block of padding.
  const padding = await crypto.subtle.encrypt({ name: 'AES-CBC', iv: last }, aes, NO_BYTES);
  const padded = joinBytes([whole, new Uint8Array(padding)]);
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-CBC', iv: start }, aes, padded));
}

/** Decrypts whole blocks, each by itself, which the platform does not offer: the chain is taken out again. */
export async function decryptBlocks(
  key: Uint8Array<ArrayBuffer>,
  bytes: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const plain = await decryptChained(key, new Uint8Array(BLOCK), bytes);
  combineInto(plain.subarray(BLOCK), bytes);
  return plain;
}
