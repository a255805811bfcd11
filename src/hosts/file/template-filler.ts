import type { FilledTemplate, InputFile, ReadProblem, TemplateFiller } from '../../app/ports';
import { failure, success, type Result } from '../../domain/result';
import type { TemplateContent, TemplateMarks } from '../../domain/template/template';
import { idsBeside } from '../../ooxml/template/document-ids';
import { fillPart } from '../../ooxml/template/fill-part';
import { readTemplate } from '../../ooxml/template/read-template';
import { readProblemOf } from './archive-problem';
import { asDocument, type TypedDocument } from './document-kind';
import { openWordArchive } from './docx-reader/open-word-archive';
import { isSigned } from './package-signatures';
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
      return Promise.resolve(template.ok ? success(marksOf(template.value)) : template);
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

function marksOf({ archive, entries }: Template): TemplateMarks {
  const marks = readTemplate(entries.map(({ part }) => part));
  if (!isSigned(archive)) return marks;
  return { ...marks, notices: [{ code: 'signatureBecomesInvalid' }, ...marks.notices] };
}

function fillTemplate(
  { archive, entries }: Template,
  content: TemplateContent,
  codec: Codec,
  file: string,
): Result<TypedDocument, ReadProblem> {
  const ids = idsBeside(entries.map(({ part }) => part));
  const filled = new Map<string, ArchiveEntry>();
  for (const { entry, part } of entries) {
    const text = fillPart(part, content, ids);
    if (text.length > MOST_FILLED) return failure({ code: 'tooLarge', file, detail: entry.name });
    if (text !== part.xml)
      filled.set(entry.name, newEntry(entry.name, new TextEncoder().encode(text), codec));
  }
  const parts = { entries: archive.entries.map((entry) => filled.get(entry.name) ?? entry) };
  const typed = asDocument(parts, codec);
  return typed.ok ? typed : failure({ code: 'corruptPart', file, detail: typed.problem.detail });
}

/** The file carries its link; what is put into another document does not. */
function printed(
  { archive, extension }: TypedDocument,
  link: string | undefined,
  codec: Codec,
  file: string,
): Result<FilledTemplate, ReadProblem> {
  const parts = partsOf(archive.entries, codec, file);
  if (!parts.ok) return parts;
  const linked = link === undefined ? success(archive) : withLink(archive, link, codec);
  if (!linked.ok) return failure({ code: 'corruptPart', file, detail: linked.problem.detail });
  const flatOpc = packageFlatOpc(parts.value, decodeXml);
  return success({ docx: writeArchive(linked.value.entries), flatOpc, extension });
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
