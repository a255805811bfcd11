import { invalidArgument } from '../protocol/api-error';
import { ApiObject } from '../protocol/api-object';
import { loadDocument } from '../document/load-document';
import { DocumentCreatedObject } from './document-created-object';
import type { OpenDocument } from './open-document';

/** `context.application`; found without a reference. */
export class ApplicationObject extends ApiObject {
  readonly $name = 'Application';
  readonly #open: OpenDocument;

  constructor(open: OpenDocument) {
    super();
    this.#open = open;
  }

  createDocument(base64: string): DocumentCreatedObject {
    const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
    if (!isDocument(bytes)) throw invalidArgument('The file cannot be read.');
    return new DocumentCreatedObject(this.#open, bytes);
  }
}

function isDocument(bytes: Uint8Array): boolean {
  try {
    loadDocument(bytes, 'created.docx');
    return true;
  } catch {
    return false;
  }
}
