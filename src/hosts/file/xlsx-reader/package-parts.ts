import { failure, success, type Result } from '../../../domain/result';
import { decodeXml, utf8Xml } from '../xml-bytes';
import type { Archive } from '../zip/archive';
import type { Codec } from '../zip/codec';
import { LIMITS } from '../zip/limits';
import { partKey } from '../zip/part-name';
import { readEntry } from '../zip/read-entry';
import { relationshipsIn, relationshipsPartOf, type Relationship } from './relationships';

/** Why an opened archive is no workbook we can read; `detail` names the part. */
export type XlsxProblem = {
  readonly code: 'notAWorkbook' | 'corruptPart' | 'noSheets' | 'tooLarge';
  readonly detail: string | null;
};

/** The parts of a package by name; an absent part is null, a damaged one a problem. */
export type PackageParts = {
  /** The bytes of a part that may be long, such as a sheet, as UTF-8. */
  readonly xmlBytes: (name: string) => Result<Uint8Array | null, XlsxProblem>;
  /** The text of a part that describes others, such as styles; such parts are small. */
  readonly xml: (name: string) => Result<string | null, XlsxProblem>;
};

/** The parts of an opened archive, found at once by their names. */
export function packageParts(archive: Archive, codec: Codec): PackageParts {
  const entries = new Map(archive.entries.map((entry) => [partKey(entry.name), entry]));
  const bytes = (name: string): Result<Uint8Array | null, XlsxProblem> => {
    const entry = entries.get(partKey(name));
    if (entry === undefined) return success(null);
    const read = readEntry(entry, codec);
    return read.ok ? read : failure({ code: 'corruptPart', detail: name });
  };
  const xml: PackageParts['xml'] = (name) => {
    if ((entries.get(partKey(name))?.size ?? 0) > LIMITS.textBytes) {
      return failure({ code: 'tooLarge', detail: name });
    }
    const read = bytes(name);
    return read.ok ? success(read.value === null ? null : decodeXml(read.value)) : read;
  };
  const xmlBytes: PackageParts['xmlBytes'] = (name) => {
    const read = bytes(name);
    return read.ok && read.value !== null ? success(utf8Xml(read.value)) : read;
  };
  return { xmlBytes, xml };
}

/** The relationships of a part ("" for the package); none where it has no such part. */
export function relationshipsOf(
  parts: PackageParts,
  owner: string,
): Result<readonly Relationship[], XlsxProblem> {
  const xml = parts.xml(relationshipsPartOf(owner));
  return xml.ok ? success(relationshipsIn(xml.value ?? '', owner)) : xml;
}
