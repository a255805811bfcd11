import type { ReadProblem } from '../../app/ports';
import { failure, success, type Result } from '../../domain/result';
import type { TemplateSource } from '../../ooxml/template/read-template';
import { readProblemOf } from './archive-problem';
import type { Archive, ArchiveEntry } from './zip/archive';
import type { Codec } from './zip/codec';
import { readEntry } from './zip/read-entry';
import { decodeXml } from './xml-bytes';

/** A part of a template that may hold placeholders, with the entry it comes from. */
export type TemplateEntry = TemplateSource & { readonly entry: ArchiveEntry };

/** Offices' documents are a few megabytes with their pictures. */
const MOST_XML = 64 * 1024 * 1024;

/** The parts with text, the body first, and how places name them. */
const TEXT_PARTS: readonly (readonly [name: RegExp, prefix: string])[] = [
  [/^word\/document\d*\.xml$/u, ''],
  [/^word\/header\d*\.xml$/u, '页眉'],
  [/^word\/footer\d*\.xml$/u, '页脚'],
  [/^word\/footnotes\.xml$/u, '脚注'],
  [/^word\/endnotes\.xml$/u, '尾注'],
];

/** The parts of a document that may hold placeholders. */
export function templateEntries(
  archive: Archive,
  codec: Codec,
  file: string,
): Result<readonly TemplateEntry[], ReadProblem> {
  const found: TemplateEntry[] = [];
  for (const [name, prefix] of TEXT_PARTS) {
    for (const entry of archive.entries.filter((each) => name.test(each.name))) {
      if (entry.size > MOST_XML) return failure({ code: 'tooLarge', file, detail: entry.name });
      const bytes = readEntry(entry, codec);
      if (!bytes.ok) return failure(readProblemOf(bytes.problem, file));
      found.push({ entry, prefix, xml: decodeXml(bytes.value) });
    }
  }
  const hasBody = found.some(({ prefix }) => prefix === '');
  return hasBody ? success(found) : failure({ code: 'notADocument', file, detail: null });
}
