import type { InputFile, ReadProblem, TemplateFiller } from '../../app/ports';
import type { PrintedReport } from '../../app/document-host';
import { failure, success, type Result } from '../../domain/result';
import type { TemplateContent } from '../../domain/template/template';
import { fillPart, idsBeside } from '../../ooxml/template/fill-part';
import { readTemplate } from '../../ooxml/template/read-template';
import { readProblemOf } from './archive-problem';
import { openWordArchive } from './docx-reader/open-word-archive';
import { withLink } from './template-link';
import { packageFlatOpc, type PackagePart } from './template-flat-opc';
import { templateEntries, type TemplateEntry } from './template-package';
import { decodeXml } from './xml-bytes';
import type { Archive, ArchiveEntry } from './zip/archive';
import type { Codec } from './zip/codec';
import { readEntry } from './zip/read-entry';
import { newEntry, writeArchive } from './zip/write-archive';

/** A long list in a long row: far beyond any report, and Word would not open it any more. */
const MOST_FILLED = 64 * 1024 * 1024;

type Template = { readonly archive: Archive; readonly entries: readonly TemplateEntry[] };

/** Reads and fills templates: parts without a placeholder are copied still compressed, byte for byte. */
export function templateFiller(codec: Codec): TemplateFiller {
  return {
    read: (file) => {
      const template = openTemplate(file, codec);
      return Promise.resolve(template.ok ? success(readTemplate(template.value.entries)) : template);
    },
    fill: (file, content, link) => {
      const template = openTemplate(file, codec);
      const filled = template.ok ? fillTemplate(template.value, content, codec, file.name) : template;
      return Promise.resolve(filled.ok ? printed(filled.value, link, codec, file.name) : filled);
    },
  };
}

function openTemplate(file: InputFile, codec: Codec): Result<Template, ReadProblem> {
  const archive = openWordArchive(file);
  if (!archive.ok) return archive;
  const entries = templateEntries(archive.value, codec, file.name);
  return entries.ok ? success({ archive: archive.value, entries: entries.value }) : entries;
}

function fillTemplate(
  { archive, entries }: Template,
  content: TemplateContent,
  codec: Codec,
  file: string,
): Result<Archive, ReadProblem> {
  const ids = idsBeside(entries.map(({ xml }) => xml));
  const filled = new Map<string, ArchiveEntry>();
  for (const { entry, xml } of entries) {
    const text = fillPart(xml, content, ids);
    if (text.length > MOST_FILLED) return failure({ code: 'tooLarge', file, detail: entry.name });
    if (text !== xml) filled.set(entry.name, newEntry(entry.name, new TextEncoder().encode(text), codec));
  }
  return success({ entries: archive.entries.map((entry) => filled.get(entry.name) ?? entry) });
}

/** The file carries its link; what is put into another document does not. */
function printed(
  filled: Archive,
  link: string | undefined,
  codec: Codec,
  file: string,
): Result<PrintedReport, ReadProblem> {
  const parts = partsOf(filled.entries, codec, file);
  if (!parts.ok) return parts;
  const linked = link === undefined ? success(filled) : withLink(filled, link, codec);
  if (!linked.ok) return failure({ code: 'corruptPart', file, detail: linked.problem.detail });
  const flatOpc = packageFlatOpc(parts.value, decodeXml);
  return success({ docx: writeArchive(linked.value.entries), flatOpc });
}

function partsOf(
  entries: readonly ArchiveEntry[],
  codec: Codec,
  file: string,
): Result<readonly PackagePart[], ReadProblem> {
  const parts: PackagePart[] = [];
  for (const entry of entries) {
    const bytes = readEntry(entry, codec);
    if (!bytes.ok) return failure(readProblemOf(bytes.problem, file));
    parts.push({ name: entry.name, bytes: bytes.value });
  }
  return success(parts);
}
