import { failure, success, type Result } from '../../../domain/result';
import { rewritableXml } from '../rewritable-xml';
import { entryNamed, type Archive } from '../zip/archive';
import type { Codec } from '../zip/codec';
import { readEntry } from '../zip/read-entry';

/** Why a workbook cannot be added to; `detail` names the part or sheet. */
export type PartProblem = {
  readonly code: 'notAWorkbook' | 'corruptPart' | 'tooManyFormats';
  readonly detail: string | null;
};

/**
 * The text of a part as it can be written back; null for an absent part. A part that is no text is a problem: written back
 * it would lose characters.
 */
export function partText(archive: Archive, name: string, codec: Codec): Result<string | null, PartProblem> {
  const entry = entryNamed(archive, name);
  if (entry === null) return success(null);
  const bytes = readEntry(entry, codec);
  const text = bytes.ok ? rewritableXml(bytes.value) : null;
  return text === null ? failure({ code: 'corruptPart', detail: name }) : success(text);
}
