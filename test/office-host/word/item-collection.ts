import { itemNotFound } from '../protocol/api-error';
import type { ApiObject } from '../protocol/api-object';
import { WordObject } from './word-object';

/** A list that is read once; what it holds finds itself again. */
export class ItemCollection<Item extends ApiObject> extends WordObject {
  readonly $name: string;
  readonly #items: readonly Item[];

  constructor(name: string, items: readonly Item[]) {
    super();
    this.$name = name;
    this.#items = items;
  }

  override get $items(): readonly Item[] {
    return this.#items;
  }

  getFirst(): Item {
    const first = this.getFirstOrNullObject();
    if (first === null) throw itemNotFound();
    return first;
  }

  getFirstOrNullObject(): Item | null {
    return this.#items[0] ?? null;
  }
}
