import type { InputFile, ReadProblem } from '../../../app/ports';
import { failure, success, type Result } from '../../../domain/result';
import { entryNamed, type Archive, type ArchiveProblem } from '../zip/archive';
import type { Codec } from '../zip/codec';
import { openArchive } from '../zip/open-archive';
import { readEntry } from '../zip/read-entry';
import { attributeOf, xmlTokens } from './xml-tokens';

/** Reports are a few hundred kilobytes; this is far beyond, and still no burden. */
const MOST_XML = 64 * 1024 * 1024;
const MAIN_PART = 'word/document.xml';
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** The XML of the parts of a document that hold text; parts it does not have are null. */
export type DocumentParts = {
  readonly body: string;
  readonly footnotes: string | null;
  readonly endnotes: string | null;
};

/** Opens a .docx and reads the parts that hold its text. */
export function openDocument(file: InputFile, codec: Codec): Result<DocumentParts, ReadProblem> {
  const problem = (code: ReadProblem['code'], detail: string | null = null) =>
    failure({ code, file: file.name, detail });
  if (file.bytes.length === 0) return problem('fileEmpty');
  if (COMPOUND_FILE.every((byte, index) => file.bytes[index] === byte)) {
    return problem(holdsEncryptedPackage(file.bytes) ? 'fileEncrypted' : 'notADocument');
  }
  const archive = openArchive(file.bytes);
  if (!archive.ok) return problem(PROBLEM_CODES[archive.problem.code], archive.problem.detail);
  const parts = readParts(archive.value, codec);
  if (!parts.ok) return problem(parts.problem.code, parts.problem.detail);
  return parts;
}

const PROBLEM_CODES: Readonly<Record<ArchiveProblem['code'], ReadProblem['code']>> = {
  notAnArchive: 'notADocument',
  truncated: 'fileTruncated',
  unsafe: 'unsafeArchive',
  encrypted: 'fileEncrypted',
  corrupt: 'corruptPart',
  unsupported: 'unsafeArchive',
};

type PartProblem = Pick<ReadProblem, 'code' | 'detail'>;

function readParts(archive: Archive, codec: Codec): Result<DocumentParts, PartProblem> {
  const main = mainPart(archive, codec);
  const body = readPart(archive, main, codec);
  if (!body.ok) return body;
  if (body.value === null) return failure({ code: 'notADocument', detail: null });
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const footnotes = readPart(archive, `${folder}footnotes.xml`, codec);
  if (!footnotes.ok) return footnotes;
  const endnotes = readPart(archive, `${folder}endnotes.xml`, codec);
  if (!endnotes.ok) return endnotes;
  return success({ body: body.value, footnotes: footnotes.value, endnotes: endnotes.value });
}

/** The main part as the package relationships name it; a document without them keeps the usual name. */
function mainPart(archive: Archive, codec: Codec): string {
  const relationships = readPart(archive, '_rels/.rels', codec);
  if (!relationships.ok || relationships.value === null) return MAIN_PART;
  for (const token of xmlTokens(relationships.value)) {
    if (token.kind !== 'open' || token.name !== 'Relationship') continue;
    const isMain = attributeOf(token.attributes, 'Type')?.endsWith('/officeDocument') === true;
    const target = attributeOf(token.attributes, 'Target');
    if (isMain && target !== null) return target.replace(/^\//, '');
  }
  return MAIN_PART;
}

function readPart(archive: Archive, name: string, codec: Codec): Result<string | null, PartProblem> {
  const entry = entryNamed(archive, name);
  if (entry === null) return success(null);
  if (entry.size > MOST_XML) return failure({ code: 'tooLarge', detail: name });
  const bytes = readEntry(entry, codec);
  if (!bytes.ok) return failure({ code: PROBLEM_CODES[bytes.problem.code], detail: bytes.problem.detail });
  const [first, second] = bytes.value;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8';
  return success(new TextDecoder(encoding).decode(bytes.value));
}

/** A compound file is an old .doc, or the wrapping of a document with a password. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes(Array.from('EncryptedPackage').join('\0'));
}
