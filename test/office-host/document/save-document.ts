import { strToU8, zipSync } from 'fflate';
import type { DocumentModel } from './document-model';
import { TREES } from './load-document';
import { writePart } from './write-xml';

/** The document as a .docx; parts the host knows nothing of are kept byte for byte. */
export function saveDocument(model: DocumentModel): Uint8Array {
  return zipSync(Object.fromEntries(partsOf(model)));
}

/** All parts as they stand now. */
export function partsOf(model: DocumentModel): ReadonlyMap<string, Uint8Array> {
  const parts = new Map(model.parts);
  parts.set(TREES.contentTypes, strToU8(writePart(model.contentTypes)));
  parts.set(TREES.document, strToU8(writePart(model.document)));
  if (model.styles.children.length > 0) parts.set(TREES.styles, strToU8(writePart(model.styles)));
  if (model.relationships.children.length > 0) {
    parts.set(TREES.relationships, strToU8(writePart(model.relationships)));
  }
  return parts;
}
