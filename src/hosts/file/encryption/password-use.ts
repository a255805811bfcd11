import { fourBytes, joinBytes } from '../byte-runs';
import type { Sha, ShaName } from './sha';

/** A password to try, in UTF-16, and the platform's digests, which keys are derived with. */
export type PasswordUse = { readonly password: Uint8Array; readonly sha: Sha };

/** How a key begins ([MS-OFFCRYPTO] 2.3.4.7 and 2.3.4.11): many rounds make a password slow to guess. */
export async function stretchedPassword(
  { password, sha }: PasswordUse,
  hash: ShaName,
  salt: Uint8Array,
  rounds: number,
): Promise<Uint8Array<ArrayBuffer>> {
  let digest = await sha(hash, joinBytes([salt, password]));
  for (let round = 0; round < rounds; round += 1) {
    digest = await sha(hash, joinBytes([fourBytes(round), digest]));
  }
  return digest;
}
