import { ApiError } from './api-error';
import type { ApiObject } from './api-object';

/** Objects that are kept between batches, while a `run` lasts: Excel's ranges, nearly all of Word's. */
export class ReferenceTable {
  readonly #objects = new Map<string, ApiObject>();
  readonly #ids = new Map<ApiObject, string>();
  #last = 0;

  /** How many objects are kept now; 0 once every run has ended. */
  get count(): number {
    return this.#objects.size;
  }

  keep(object: ApiObject): void {
    if (this.#ids.has(object)) return;
    const id = `ref-${++this.#last}`;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
  }

  remove(id: string): void {
    const object = this.#objects.get(id);
    if (object === undefined) return;
    this.#objects.delete(id);
    this.#ids.delete(object);
  }

  find(id: string): ApiObject {
    const object = this.#objects.get(id);
    if (object === undefined) {
      throw new ApiError('InvalidReference', 'This reference is not valid for the current operation.');
    }
    return object;
  }

  /** What the object says of itself, and the id it is kept by. */
  identityOf(object: ApiObject): Readonly<Record<string, string>> {
    if (object.$isTracked) this.keep(object);
    const id = this.#ids.get(object);
    return id === undefined ? object.$identity : { ...object.$identity, _ReferenceId: id };
  }
}
