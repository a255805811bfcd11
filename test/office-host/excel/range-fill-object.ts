import { ApiObject } from '../protocol/api-object';
import { colorOf } from './colors';
import type { StyledCells } from './styled-cells';

/** `range.format.fill`. */
export class RangeFillObject extends ApiObject {
  readonly $name = 'RangeFill';
  readonly #cells: StyledCells;

  constructor(cells: StyledCells) {
    super();
    this.#cells = cells;
  }

  /** White where there is none; "" where the cells differ. */
  get color(): string {
    const fills = this.#cells.common(({ fill }) => fill ?? '#FFFFFF');
    return fills ?? '';
  }

  set color(color: string) {
    const fill = color === '' ? null : colorOf(color);
    this.#cells.change((style) => ({ ...style, fill }));
  }

  clear(): void {
    this.#cells.change((style) => ({ ...style, fill: null }));
  }
}
