import { itemNotFound } from '../protocol/api-error';
import { ApiObject } from '../protocol/api-object';

/** The rectangles of a RangeAreas. */
export class RangeCollection extends ApiObject {
  readonly $name = 'RangeCollection';
  readonly #ranges: readonly ApiObject[];

  constructor(ranges: readonly ApiObject[]) {
    super();
    this.#ranges = ranges;
  }

  override get $items(): readonly ApiObject[] {
    return this.#ranges;
  }

  getCount(): number {
    return this.#ranges.length;
  }

  getItemAt(index: number): ApiObject {
    const range = this.#ranges[index];
    if (range === undefined) throw itemNotFound();
    return range;
  }
}
