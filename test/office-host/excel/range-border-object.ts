import type { Area } from '../../../src/domain/cell-address';
import type { BorderStyle, Side } from '../model/cell-style';
import { NO_BORDER } from '../model/cell-style';
import { ApiObject } from '../protocol/api-object';
import { oneOf } from '../protocol/given';
import { colorOf } from './colors';
import { StyledCells } from './styled-cells';

/** Which sides of which cells each border of a range is: those of an edge, or all between cells. */
export const SIDES_OF_INDEX = {
  EdgeTop: ['top'],
  EdgeBottom: ['bottom'],
  EdgeLeft: ['left'],
  EdgeRight: ['right'],
  InsideVertical: ['left', 'right'],
  InsideHorizontal: ['top', 'bottom'],
} as const satisfies Record<string, readonly Side[]>;

type BorderIndex = keyof typeof SIDES_OF_INDEX;

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

/** Whether Excel knows the border (the diagonals are not part of this host). */
export function isBorderIndex(index: string): index is BorderIndex {
  return Object.hasOwn(SIDES_OF_INDEX, index);
}

/** One border of a range. */
export class RangeBorderObject extends ApiObject {
  readonly $name = 'RangeBorder';
  readonly #cells: StyledCells;
  readonly #index: BorderIndex;

  constructor(cells: StyledCells, index: BorderIndex) {
    super();
    this.#cells = cells;
    this.#index = index;
  }

  get sideIndex(): string {
    return this.#index;
  }

  get style(): string | null {
    return this.#common(({ style }) => style);
  }

  set style(style: string | null) {
    this.#change({ style: oneOf(STYLES, style) });
  }

  get weight(): string | null {
    return this.#common(({ weight }) => weight);
  }

  set weight(weight: string | null) {
    this.#change({ weight: oneOf(WEIGHTS, weight), style: 'Continuous' });
  }

  get color(): string | null {
    return this.#common(({ color }) => color);
  }

  set color(color: string | null) {
    this.#change({ color: colorOf(color), style: 'Continuous' });
  }

  #common(of: (border: BorderStyle) => string): string | null {
    const found = new Set(
      this.#parts().map(({ side, cells }) => cells.common(({ borders }) => of(borders[side]))),
    );
    if (found.size === 0) return of(NO_BORDER);
    return found.size === 1 ? ([...found][0] ?? null) : null;
  }

  #change(change: Partial<BorderStyle>): void {
    for (const { side, cells } of this.#parts()) {
      cells.change((style) => ({
        ...style,
        borders: { ...style.borders, [side]: { ...style.borders[side], ...change } },
      }));
    }
  }

  /** The cells whose side the border is. */
  #parts(): readonly { readonly side: Side; readonly cells: StyledCells }[] {
    const { open, sheet, areas } = this.#cells;
    return SIDES_OF_INDEX[this.#index].map((side) => ({
      side,
      cells: new StyledCells(
        open,
        sheet,
        areas.flatMap((area) => partOf(area, this.#index.startsWith('Edge'), side) ?? []),
      ),
    }));
  }
}

function partOf(area: Area, isEdge: boolean, side: Side): Area | null {
  const { top, left, bottom, right } = area;
  switch (side) {
    case 'top':
      return isEdge ? { ...area, bottom: top } : filled({ ...area, top: top + 1 });
    case 'bottom':
      return isEdge ? { ...area, top: bottom } : filled({ ...area, bottom: bottom - 1 });
    case 'left':
      return isEdge ? { ...area, right: left } : filled({ ...area, left: left + 1 });
    case 'right':
      return isEdge ? { ...area, left: right } : filled({ ...area, right: right - 1 });
  }
}

function filled(area: Area): Area | null {
  return area.bottom < area.top || area.right < area.left ? null : area;
}
