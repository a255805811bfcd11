import { fourBytes, joinBytes, sameBytes } from '../byte-runs';
import { readNumber } from '../zip/byte-reader';
import { decryptBlocks } from './aes';
import { stretchedPassword, type PasswordUse } from './password-use';
import type { Sha } from './sha';

/** Where things stand in the description ([MS-OFFCRYPTO] 2.3.4.5): a header of some size, then the verifier. */
const HEADER_SIZE = 8;
const HEADER = 12;
const KEY_BITS = 16;
const VERIFIER = { salt: 4, bytes: 20, digest: 40, end: 72 } as const;
const DIGEST_BYTES = 20;
const ROUNDS = 50_000;

/** Decrypts a package as Office 2007 encrypts it; null where the password is another. */
export async function decryptStandard(
  description: Uint8Array,
  encrypted: Uint8Array,
  use: PasswordUse,
): Promise<Uint8Array | null> {
  const checks = description.subarray(HEADER + readNumber(description, HEADER_SIZE, 4));
  if (checks.length < VERIFIER.end) return null;
  const keyBytes = readNumber(description, HEADER + KEY_BITS, 4) / 8;
  const key = (await derivedKey(checks.subarray(VERIFIER.salt, VERIFIER.bytes), use)).slice(0, keyBytes);
  const verifier = await decryptBlocks(key, checks.subarray(VERIFIER.bytes, VERIFIER.digest));
  const wanted = await decryptBlocks(key, checks.subarray(VERIFIER.digest, VERIFIER.end));
  const found = await use.sha('SHA-1', verifier);
  if (!sameBytes(found, wanted.subarray(0, DIGEST_BYTES))) return null;
  return decryptBlocks(key, encrypted);
}

/** [MS-OFFCRYPTO] 2.3.4.7. */
async function derivedKey(salt: Uint8Array, use: PasswordUse): Promise<Uint8Array> {
  const { sha } = use;
  const base = await stretchedPassword(use, 'SHA-1', salt, ROUNDS);
  const last = await sha('SHA-1', joinBytes([base, fourBytes(0)]));
  const half = (filler: number): ReturnType<Sha> => {
    const pad = new Uint8Array(64).fill(filler);
    last.forEach((byte, index) => (pad[index] = byte ^ filler));
    return sha('SHA-1', pad);
  };
  return joinBytes([await half(0x36), await half(0x5c)]);
}
