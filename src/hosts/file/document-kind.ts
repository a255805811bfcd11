import type { DocumentExtension } from '../../app/ports';
import { failure, success, type Result } from '../../domain/result';
import { CONTENT_TYPE } from '../../ooxml/document-part';
import { mainPart } from './docx-reader/main-part';
import { relationshipsPartOf } from './xlsx-reader/relationships';
import { CONTENT_TYPES_PART, editContentTypes, isMacroEnabled } from './xlsx-writer/content-types';
import { partText, type PartProblem } from './xlsx-writer/part-text';
import { replaceParts } from './xlsx-writer/replace-parts';
import type { Archive } from './zip/archive';
import type { Codec } from './zip/codec';

/** A package that is a document, with the extension its kind is saved under. */
export type TypedDocument = { readonly archive: Archive; readonly extension: DocumentExtension };

/** The type of the main part is what Word knows the kind of a file by; it opens none whose extension says another. */
const MAIN_TYPE: Readonly<Record<DocumentExtension, string>> = {
  docx: CONTENT_TYPE.document,
  docm: 'application/vnd.ms-word.document.macroEnabled.main+xml',
};

/** A template as the document it becomes: with macros where it has them, and a template no more. */
export function asDocument(archive: Archive, codec: Codec): Result<TypedDocument, PartProblem> {
  const types = partText(archive, CONTENT_TYPES_PART, codec);
  if (!types.ok) return types;
  const relationships = partText(archive, relationshipsPartOf(''), codec);
  if (!relationships.ok) return relationships;
  if (types.value === null) return success({ archive, extension: 'docx' });
  const part = mainPart(relationships.value).name;
  const extension = isMacroEnabled(types.value, part) ? 'docm' : 'docx';
  const edited = editContentTypes(types.value, [{ part, type: MAIN_TYPE[extension] }], []);
  if (edited === null) return failure({ code: 'corruptPart', detail: CONTENT_TYPES_PART });
  const texts = new Map([[CONTENT_TYPES_PART, edited]]);
  return success({ archive: replaceParts(archive, texts, [], codec), extension });
}
