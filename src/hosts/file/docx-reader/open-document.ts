import type { InputFile, ReadProblem } from '../../../app/ports';
import { failure, success, type Result } from '../../../domain/result';
import { readProblemOf } from '../archive-problem';
import { decodeXml } from '../xml-bytes';
import type { DocumentParts } from '../../../wordprocessing/document-text';
import { entryNamed, type Archive } from '../zip/archive';
import type { Codec } from '../zip/codec';
import { readEntry } from '../zip/read-entry';
import { isWordDocument, mainPart, PACKAGE_RELATIONSHIPS } from './main-part';
import { openWordArchive } from './open-word-archive';

/** Reports are a few hundred kilobytes; this is far beyond, and still no burden. */
const MOST_XML = 64 * 1024 * 1024;

/** Opens a Word document, or a template of one, and reads the parts that its text is made from. */
export function openDocument(file: InputFile, codec: Codec): Result<DocumentParts, ReadProblem> {
  const archive = openWordArchive(file);
  return archive.ok ? readParts(archive.value, codec, file.name) : archive;
}

function readParts(archive: Archive, codec: Codec, file: string): Result<DocumentParts, ReadProblem> {
  const relationships = readPart(archive, PACKAGE_RELATIONSHIPS, codec, file);
  const main = mainPart(relationships.ok ? relationships.value : null).name;
  const body = readPart(archive, main, codec, file);
  if (!body.ok) return body;
  if (body.value === null || !isWordDocument(body.value))
    return failure({ code: 'notADocument', file, detail: null });
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const footnotes = readPart(archive, `${folder}footnotes.xml`, codec, file);
  if (!footnotes.ok) return footnotes;
  const endnotes = readPart(archive, `${folder}endnotes.xml`, codec, file);
  if (!endnotes.ok) return endnotes;
  const styles = readPart(archive, `${folder}styles.xml`, codec, file);
  if (!styles.ok) return styles;
  return success({
    body: body.value,
    footnotes: footnotes.value,
    endnotes: endnotes.value,
    styles: styles.value,
  });
}

function readPart(
  archive: Archive,
  name: string,
  codec: Codec,
  file: string,
): Result<string | null, ReadProblem> {
  const entry = entryNamed(archive, name);
  if (entry === null) return success(null);
  if (entry.size > MOST_XML) return failure({ code: 'tooLarge', file, detail: name });
  const bytes = readEntry(entry, codec);
  return bytes.ok ? success(decodeXml(bytes.value)) : failure(readProblemOf(bytes.problem, file));
}
