import { invalidArgument } from '../protocol/api-error';
import { ApiObject } from '../protocol/api-object';
import { isBorderIndex, RangeBorderObject, SIDES_OF_INDEX } from './range-border-object';
import type { StyledCells } from './styled-cells';

/** `range.format.borders`. */
export class RangeBorderCollection extends ApiObject {
  readonly $name = 'RangeBorderCollection';
  readonly #cells: StyledCells;

  constructor(cells: StyledCells) {
    super();
    this.#cells = cells;
  }

  override get $items(): readonly RangeBorderObject[] {
    return Object.keys(SIDES_OF_INDEX).map((index) => this.getItem(index));
  }

  get count(): number {
    return this.$items.length;
  }

  getItem(index: string): RangeBorderObject {
    if (!isBorderIndex(index)) throw invalidArgument(index);
    return new RangeBorderObject(this.#cells, index);
  }

  getItemAt(index: number): RangeBorderObject {
    const border = this.$items[index];
    if (border === undefined) throw invalidArgument(String(index));
    return border;
  }
}
