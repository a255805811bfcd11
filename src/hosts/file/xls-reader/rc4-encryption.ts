import { combineInto, fourBytes, joinBytes, sameBytes } from '../byte-runs';
import { md5 } from '../encryption/md5';
import { rc4Stream } from '../encryption/rc4';
import type { PasswordUse } from '../encryption/password-use';
import type { Sha } from '../encryption/sha';
import { readNumber } from '../zip/byte-reader';
import type { BodyCipher } from './body-cipher';

/** The stream is encrypted in blocks of this length, each with a key of its own ([MS-XLS] 2.2.10). */
const BLOCK = 1024;

type Digest = (bytes: Uint8Array<ArrayBuffer>) => ReturnType<Sha>;
type KeyOfBlock = (block: number) => Uint8Array | Promise<Uint8Array>;

/** What tells whether a password is the right one: some bytes and their digest, both encrypted. */
type Verifier = { readonly bytes: Uint8Array; readonly digest: Uint8Array };

/** RC4 of Excel 97 and 2000: version, salt, verifier ([MS-OFFCRYPTO] 2.3.6.1). */
const OLD = { salt: 4, verifier: 20, digest: 36, end: 52 } as const;
const OLD_SALT_ROUNDS = 16;
const OLD_KEY_BYTES = 5;

/** RC4 of Excel 2002 and later: version, flags, header, verifier ([MS-OFFCRYPTO] 2.3.5.1). */
const NEWER = { headerSize: 8, header: 12, keyBits: 16, salt: 4, verifier: 20, digest: 40, end: 60 } as const;
const FORTY_BITS = 40;
/** A key of 40 bits is filled up to this many bytes ([MS-OFFCRYPTO] 2.3.5.2). */
const LEAST_KEY_BYTES = 16;

/** Undoes the RC4 encryption that is described, for a stream of some length; null where the password is another. */
export async function rc4Cipher(
  described: Uint8Array,
  length: number,
  use: PasswordUse,
): Promise<BodyCipher | null> {
  const major = readNumber(described, 0, 2);
  const minor = readNumber(described, 2, 2);
  if (major === 1 && minor === 1) return oldCipher(described, length, use);
  return minor === 2 ? newerCipher(described, length, use) : null;
}

function oldCipher(
  described: Uint8Array,
  length: number,
  { password }: PasswordUse,
): Promise<BodyCipher | null> {
  if (described.length < OLD.end) return Promise.resolve(null);
  const salt = described.subarray(OLD.salt, OLD.verifier);
  const short = md5(password).subarray(0, OLD_KEY_BYTES);
  const salted = Array.from({ length: OLD_SALT_ROUNDS }, () => [short, salt]).flat();
  const base = md5(joinBytes(salted)).subarray(0, OLD_KEY_BYTES);
  const keyOf: KeyOfBlock = (block) => md5(joinBytes([base, fourBytes(block)]));
  const verifier = {
    bytes: described.subarray(OLD.verifier, OLD.digest),
    digest: described.subarray(OLD.digest, OLD.end),
  };
  return cipherOf(keyOf, md5, verifier, length);
}

async function newerCipher(
  described: Uint8Array,
  length: number,
  use: PasswordUse,
): Promise<BodyCipher | null> {
  const checks = described.subarray(NEWER.header + readNumber(described, NEWER.headerSize, 4));
  if (checks.length < NEWER.end) return null;
  const digest: Digest = (bytes) => use.sha('SHA-1', bytes);
  const salt = checks.subarray(NEWER.salt, NEWER.verifier);
  const base = await digest(joinBytes([salt, use.password]));
  const bits = readNumber(described, NEWER.header + NEWER.keyBits, 4) || FORTY_BITS;
  const keyOf: KeyOfBlock = async (block) => {
    const key = (await digest(joinBytes([base, fourBytes(block)]))).subarray(0, bits / 8);
    return bits === FORTY_BITS ? joinBytes([key, new Uint8Array(LEAST_KEY_BYTES - key.length)]) : key;
  };
  const verifier = {
    bytes: checks.subarray(NEWER.verifier, NEWER.verifier + 16),
    digest: checks.subarray(NEWER.digest, NEWER.end),
  };
  return cipherOf(keyOf, digest, verifier, length);
}

async function cipherOf(
  keyOf: KeyOfBlock,
  digest: Digest,
  verifier: Verifier,
  length: number,
): Promise<BodyCipher | null> {
  const both = joinBytes([verifier.bytes, verifier.digest]);
  combineInto(both, rc4Stream(await keyOf(0), both.length));
  const plain = both.slice(0, verifier.bytes.length);
  if (!sameBytes(await digest(plain), both.subarray(verifier.bytes.length))) return null;
  const stream = new Uint8Array(Math.ceil(length / BLOCK) * BLOCK);
  for (let block = 0; block * BLOCK < length; block += 1) {
    stream.set(rc4Stream(await keyOf(block), BLOCK), block * BLOCK);
  }
  return (bytes, from, { start, length: bodyLength }) => {
    const end = start + bodyLength;
    combineInto(bytes.subarray(from, end), stream.subarray(from, end));
  };
}
