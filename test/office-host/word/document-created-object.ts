import type { OpenDocument } from './open-document';
import { WordObject } from './word-object';

/** A document that is not open yet. */
export class DocumentCreatedObject extends WordObject {
  readonly $name = 'DocumentCreated';
  readonly #open: OpenDocument;
  readonly #bytes: Uint8Array;

  constructor(open: OpenDocument, bytes: Uint8Array) {
    super();
    this.#open = open;
    this.#bytes = bytes;
  }

  open(): void {
    this.#open.opened.push(this.#bytes);
  }
}
