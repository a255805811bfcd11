import type { FontStyle } from '../model/cell-style';
import { invalidArgument } from '../protocol/api-error';
import { ApiObject } from '../protocol/api-object';
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

  set name(name: string) {
    this.#change({ name });
  }

  get size(): number | null {
    return this.#cells.common(({ font }) => font.size);
  }

  set size(size: number) {
    if (!(size >= SMALLEST && size <= LARGEST)) throw invalidArgument(`Font size ${size}`);
    this.#change({ size });
  }

  get color(): string | null {
    return this.#cells.common(({ font }) => font.color);
  }

  set color(color: string) {
    this.#change({ color: colorOf(color) });
  }

  get bold(): boolean | null {
    return this.#cells.common(({ font }) => font.bold);
  }

  set bold(bold: boolean) {
    this.#change({ bold });
  }

  get italic(): boolean | null {
    return this.#cells.common(({ font }) => font.italic);
  }

  set italic(italic: boolean) {
    this.#change({ italic });
  }

  get underline(): string | null {
    return this.#cells.common(({ font }) => font.underline);
  }

  set underline(underline: string) {
    if (!UNDERLINES.includes(underline)) throw invalidArgument(underline);
    this.#change({ underline });
  }

  get strikethrough(): boolean | null {
    return this.#cells.common(({ font }) => font.strikethrough);
  }

  set strikethrough(strikethrough: boolean) {
    this.#change({ strikethrough });
  }

  #change(change: Partial<FontStyle>): void {
    this.#cells.change((style) => ({ ...style, font: { ...style.font, ...change } }));
  }
}
