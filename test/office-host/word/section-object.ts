import type { ApiObject } from '../protocol/api-object';
import { WordObject } from './word-object';

/** A section of the document; its text is read through the document's body. */
export class SectionObject extends WordObject {
  readonly $name = 'Section';
  readonly #body: ApiObject;

  constructor(body: ApiObject) {
    super();
    this.#body = body;
  }

  get body(): ApiObject {
    return this.#body;
  }
}
