import type { Area } from '../../../domain/cell-address';

/** What Excel says of the lines of a range together: all hidden, none, or (null) some. */
export type Hiddenness = boolean | null;

/** The hidden lines from `first` on: all or none of them where they agree, else one by one. */
export function hiddenLines(
  together: Hiddenness,
  first: number,
  count: number,
  each: readonly (boolean | undefined)[],
): ReadonlySet<number> {
  if (together === false) return new Set();
  const all = Array.from({ length: count }, (_, index) => index);
  const hidden = together === true ? all : all.filter((index) => each[index] === true);
  return new Set(hidden.map((index) => first + index));
}

/** How many rows and columns an area has. */
export function sizeOf({ top, left, bottom, right }: Area): {
  readonly rows: number;
  readonly columns: number;
} {
  return { rows: bottom - top + 1, columns: right - left + 1 };
}
