import type { InputFile, ReadProblem } from '../../../app/ports';
import { failure, success, type Result } from '../../../domain/result';
import type { DocumentParts } from '../../../wordprocessing/document-text';
import { relationshipsPartOf } from '../xlsx-reader/relationships';
import { decodeXml } from '../xml-bytes';
import type { Archive } from '../zip/archive';
import type { Codec } from '../zip/codec';
import { isWordDocument, mainPart } from './main-part';
import { openWordArchive } from './open-word-archive';
import { partReader } from './part-reader';

/** Opens a Word document, or a template of one, and reads the parts that its text is made from. */
export function openDocument(file: InputFile, codec: Codec): Result<DocumentParts, ReadProblem> {
  const archive = openWordArchive(file);
  return archive.ok ? readParts(archive.value, codec, file.name) : archive;
}

function readParts(archive: Archive, codec: Codec, file: string): Result<DocumentParts, ReadProblem> {
  const read = partReader(archive, codec, file, decodeXml);
  const relationships = read(relationshipsPartOf(''));
  const main = mainPart(relationships.ok ? (relationships.value?.xml ?? null) : null).name;
  const body = read(main);
  if (!body.ok) return body;
  if (body.value === null || !isWordDocument(body.value.xml))
    return failure({ code: 'notADocument', file, detail: null });
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const footnotes = read(`${folder}footnotes.xml`);
  if (!footnotes.ok) return footnotes;
  const endnotes = read(`${folder}endnotes.xml`);
  if (!endnotes.ok) return endnotes;
  const styles = read(`${folder}styles.xml`);
  if (!styles.ok) return styles;
  return success({
    body: body.value.xml,
    footnotes: footnotes.value?.xml ?? null,
    endnotes: endnotes.value?.xml ?? null,
    styles: styles.value?.xml ?? null,
  });
}
