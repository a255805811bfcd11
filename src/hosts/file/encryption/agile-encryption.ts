import { fromBase64 } from '../../../app/packet/base64';
import { xmlTokens } from '../../../xml/xml-tokens';
import { fourBytes, joinBytes, sameBytes } from '../byte-runs';
import { decryptChained } from './aes';
import { stretchedPassword, type PasswordUse } from './password-use';
import type { ShaName } from './sha';

/** What the description of an agile encryption says of one use of a key ([MS-OFFCRYPTO] 2.3.4.10). */
type KeyUse = {
  readonly salt: Uint8Array;
  readonly hash: ShaName;
  readonly keyBytes: number;
  readonly attributes: ReadonlyMap<string, string>;
};

const SHA_NAMES: ReadonlyMap<string, ShaName> = new Map([
  ['SHA1', 'SHA-1'],
  ['SHA-1', 'SHA-1'],
  ['SHA256', 'SHA-256'],
  ['SHA384', 'SHA-384'],
  ['SHA512', 'SHA-512'],
]);

/** What tells the keys made of one password apart ([MS-OFFCRYPTO] 2.3.4.13). */
const PURPOSES = {
  verifier: [0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79],
  verifierHash: [0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e],
  packageKey: [0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6],
} as const;

const SEGMENT = 4096;
const BLOCK = 16;
const FILLER = 0x36;
/** Excel takes 100,000 rounds; the format allows a hundred times that, which would only hold up the reader. */
const MOST_ROUNDS = 1_000_000;

/** Decrypts a package as Office 2010 and later encrypt it; null where the password is another. */
export async function decryptAgile(
  description: string,
  encrypted: Uint8Array,
  use: PasswordUse,
): Promise<Uint8Array | null> {
  const data = keyUse(description, 'keyData');
  const check = keyUse(description, 'encryptedKey');
  const rounds = Number(check?.attributes.get('spinCount') ?? Number.NaN);
  if (data === null || check === null || !(rounds <= MOST_ROUNDS)) return null;
  const { sha } = use;
  const base = await stretchedPassword(use, check.hash, check.salt, rounds);
  const opened = async (
    purpose: keyof typeof PURPOSES,
    attribute: string,
  ): Promise<Uint8Array<ArrayBuffer>> => {
    const key = await sha(check.hash, joinBytes([base, Uint8Array.from(PURPOSES[purpose])]));
    const bytes = fromBase64(check.attributes.get(attribute) ?? '') ?? new Uint8Array();
    return decryptChained(fitted(key, check.keyBytes), fitted(check.salt, BLOCK), bytes);
  };
  const verifier = await opened('verifier', 'encryptedVerifierHashInput');
  const wanted = await opened('verifierHash', 'encryptedVerifierHashValue');
  const found = await sha(check.hash, verifier);
  if (!sameBytes(found, wanted.subarray(0, found.length))) return null;
  const key = fitted(await opened('packageKey', 'encryptedKeyValue'), data.keyBytes);
  return decryptSegments(data, key, encrypted, use);
}

async function decryptSegments(
  { hash, salt }: KeyUse,
  key: Uint8Array<ArrayBuffer>,
  encrypted: Uint8Array,
  { sha }: PasswordUse,
): Promise<Uint8Array> {
  const segments: Uint8Array[] = [];
  for (let at = 0; at < encrypted.length; at += SEGMENT) {
    const start = fitted(await sha(hash, joinBytes([salt, fourBytes(segments.length)])), BLOCK);
    segments.push(await decryptChained(key, start, encrypted.subarray(at, at + SEGMENT)));
  }
  return joinBytes(segments);
}

/** Cut to a length, or filled up to it. */
function fitted(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const filled = new Uint8Array(length).fill(FILLER);
  filled.set(bytes.subarray(0, length));
  return filled;
}

/** Null where it is nothing we know: the cipher is AES in chains of blocks, as every Office writes it. */
function keyUse(description: string, element: string): KeyUse | null {
  for (const token of xmlTokens(description)) {
    if (token.kind !== 'open' || token.name !== element) continue;
    const { attributes } = token;
    const salt = fromBase64(attributes.get('saltValue') ?? '');
    const hash = SHA_NAMES.get(attributes.get('hashAlgorithm') ?? '');
    const isKnown =
      attributes.get('cipherAlgorithm') === 'AES' && attributes.get('cipherChaining') === 'ChainingModeCBC';
    if (salt === null || hash === undefined || !isKnown) return null;
    return { salt, hash, keyBytes: Number(attributes.get('keyBits')) / 8, attributes };
  }
  return null;
}
