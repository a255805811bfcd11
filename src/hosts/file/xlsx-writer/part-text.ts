import { failure, success, type Result } from '../../../domain/result';
import { entryNamed, type Archive } from '../zip/archive';
import type { Codec } from '../zip/codec';
import { readEntry } from '../zip/read-entry';

/** Why a workbook cannot be added to; `detail` names the part or sheet. */
export type PartProblem = {
  readonly code: 'notAWorkbook' | 'corruptPart' | 'tooManyFormats';
  readonly detail: string | null;
};

/**
 * The text of a part, with its byte order mark; null for an absent part. A part that is no Unicode is a problem: written
 * back it would lose characters.
 */
export function partText(archive: Archive, name: string, codec: Codec): Result<string | null, PartProblem> {
  const entry = entryNamed(archive, name);
  if (entry === null) return success(null);
  const bytes = readEntry(entry, codec);
  const text = bytes.ok ? unicodeText(bytes.value) : null;
  return text === null ? failure({ code: 'corruptPart', detail: name }) : success(text);
}

/** Parts are written back as UTF-8, so a declaration of UTF-16 has to go. */
function unicodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return encoding === 'utf-8'
      ? text
      : text.replace(/(<\?xml[^>]*encoding=["'])utf-16(?:le|be)?/i, '$1UTF-8');
  } catch {
    return null;
  }
}
