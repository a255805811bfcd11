import { ApiObject } from '../protocol/api-object';
import { apiNotFound } from '../protocol/api-error';

/** How `search` compares; what this host does not know how to compare by is refused where it is asked for. */
export class SearchOptionsObject extends ApiObject {
  readonly $name = 'SearchOptions';
  #matchesCase = false;

  get matchCase(): boolean {
    return this.#matchesCase;
  }

  set matchCase(isExact: boolean) {
    this.#matchesCase = isExact;
  }

  get matchWildcards(): boolean {
    return false;
  }

  set matchWildcards(isAsked: boolean) {
    if (isAsked) throw apiNotFound('A search by wildcards');
  }

  get matchWholeWord(): boolean {
    return false;
  }

  set matchWholeWord(isAsked: boolean) {
    if (isAsked) throw apiNotFound('A search for whole words');
  }
}
