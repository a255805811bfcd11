import type { FontStyle } from '../model/cell-style';
import { invalidArgument } from '../protocol/api-error';
import { ApiObject } from '../protocol/api-object';
import { given, oneOf } from '../protocol/given';
import { colorOf } from './colors';
import type { StyledCells } from './styled-cells';

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];
const SMALLEST = 1;
const LARGEST = 409;

/** `range.format.font`. */
export class RangeFontObject extends ApiObject {
  readonly $name = 'RangeFont';
  readonly #cells: StyledCells;

  constructor(cells: StyledCells) {
    super();
    this.#cells = cells;
  }

  get name(): string | null {
    return this.#cells.common(({ font }) => font.name);
  }

  set name(name: string | null) {
    this.#change({ name: given(name) });
  }

  get size(): number | null {
    return this.#cells.common(({ font }) => font.size);
  }

  set size(size: number | null) {
    const points = given(size);
    if (!(points >= SMALLEST && points <= LARGEST)) throw invalidArgument(`Font size ${points}`);
    this.#change({ size: points });
  }

  get color(): string | null {
    return this.#cells.common(({ font }) => font.color);
  }

  set color(color: string | null) {
    this.#change({ color: colorOf(color) });
  }

  get bold(): boolean | null {
    return this.#cells.common(({ font }) => font.bold);
  }

  set bold(bold: boolean | null) {
    this.#change({ bold: given(bold) });
  }

  get italic(): boolean | null {
    return this.#cells.common(({ font }) => font.italic);
  }

  set italic(italic: boolean | null) {
    this.#change({ italic: given(italic) });
  }

  get underline(): string | null {
    return this.#cells.common(({ font }) => font.underline);
  }

  set underline(underline: string | null) {
    this.#change({ underline: oneOf(UNDERLINES, underline) });
  }

  get strikethrough(): boolean | null {
    return this.#cells.common(({ font }) => font.strikethrough);
  }

  set strikethrough(strikethrough: boolean | null) {
    this.#change({ strikethrough: given(strikethrough) });
  }

  #change(change: Partial<FontStyle>): void {
    this.#cells.change((style) => ({ ...style, font: { ...style.font, ...change } }));
  }
}
