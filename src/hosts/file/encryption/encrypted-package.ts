import type { CompoundFile } from '../compound/compound-file';
import { readNumber } from '../zip/byte-reader';
import { decryptAgile } from './agile-encryption';
import { BUILT_IN_PASSWORD_UTF16 } from './built-in-password';
import type { Sha } from './sha';
import { decryptStandard } from './standard-encryption';

/** The streams of a compound file that wraps an encrypted .xlsx or .docx ([MS-OFFCRYPTO] 2.3.4). */
const PACKAGE = 'EncryptedPackage';
const DESCRIPTION = 'EncryptionInfo';
/** Before the package stands its size. */
const SIZE_BYTES = 8;
/** The description starts with its version and flags. */
const AGILE = { version: [4, 4], text: 8 } as const;
const STANDARD_MINOR = 2;

/** Whether a compound file is an encrypted .xlsx or .docx. */
export function holdsEncryptedPackage(file: CompoundFile): boolean {
  return file.has(PACKAGE);
}

/** The .xlsx in a compound file, where the built-in password is its password; null where only people know it. */
export async function openWithBuiltInPassword(file: CompoundFile, sha: Sha): Promise<Uint8Array | null> {
  const [description, wrapped] = [file.read(DESCRIPTION), file.read(PACKAGE)];
  if (!description.ok || !wrapped.ok) return null;
  const plain = await decrypt(description.value, wrapped.value.subarray(SIZE_BYTES), sha);
  return plain?.slice(0, readNumber(wrapped.value, 0, SIZE_BYTES)) ?? null;
}

/**
 * Null for what is damaged as well (the platform refuses keys and blocks of a length that cannot be), and where it offers
 * no cryptography.
 */
async function decrypt(description: Uint8Array, encrypted: Uint8Array, sha: Sha): Promise<Uint8Array | null> {
  const [major, minor] = [readNumber(description, 0, 2), readNumber(description, 2, 2)];
  const use = { password: BUILT_IN_PASSWORD_UTF16, sha };
  try {
    if (major === AGILE.version[0] && minor === AGILE.version[1]) {
      const text = new TextDecoder().decode(description.subarray(AGILE.text));
      return await decryptAgile(text, encrypted, use);
    }
    return minor === STANDARD_MINOR ? await decryptStandard(description, encrypted, use) : null;
  } catch {
    return null;
  }
}
