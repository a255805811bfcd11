/** FNV-1a, 32 bits. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** A fingerprint as eight hexadecimal digits that people can compare; different contents may rarely share them. */
export function fingerprintCode(fingerprint: string): string {
  let hash = OFFSET;
  for (const character of fingerprint) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), PRIME);
  }
  return (hash >>> 0).toString(16).padStart(8, '0').toUpperCase();
}
