import { ApiObject } from '../protocol/api-object';
import { given } from '../protocol/given';
import type { StyledCells } from './styled-cells';

/** `range.format.protection`. */
export class FormatProtectionObject extends ApiObject {
  readonly $name = 'FormatProtection';
  readonly #cells: StyledCells;

  constructor(cells: StyledCells) {
    super();
    this.#cells = cells;
  }

  get locked(): boolean | null {
    return this.#cells.common(({ locked }) => locked);
  }

  set locked(locked: boolean | null) {
    this.#cells.change((style) => ({ ...style, locked: given(locked) }));
  }
}
