/** What a file's first bytes say it is; names and endings lie. */
export type FileKind = 'empty' | 'zip' | 'compound' | 'markup' | 'text' | 'other';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const SAMPLE = 4096;

/** A stream's name in UTF-16, as the directory of a compound file spells it. */
const ENCRYPTED_PACKAGE = Uint8Array.from(
  Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]),
);

/** The kind of a file by its first bytes. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'zip';
  if (COMPOUND.every((byte, index) => bytes[index] === byte)) return 'compound';
  const start = new TextDecoder().decode(bytes.subarray(0, SAMPLE)).trimStart();
  if (/^<(!doctype|html|table|meta|\?xml|head|body)/i.test(start)) return 'markup';
  return bytes.subarray(0, SAMPLE).includes(0) ? 'other' : 'text';
}

/** Whether a compound file is an encrypted .xlsx or .docx: its directory names the stream EncryptedPackage in UTF-16. */
export function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const first = ENCRYPTED_PACKAGE[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (ENCRYPTED_PACKAGE.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
