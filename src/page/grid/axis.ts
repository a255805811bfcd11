/** The rows or columns of a sheet that are shown, one after another, in pixels. */
export type Axis = {
  /** The sheet's row or column of each shown line, ascending. */
  readonly lines: Uint32Array;
  /** Where each shown line begins; one more entry for the end of the last one. */
  readonly offsets: Float64Array;
};

/** Shown lines by their places on the axis, the last one included; empty where last < first. */
export type Span = { readonly first: number; readonly last: number };

/** Lays out `count` lines without the hidden ones; built once a sheet, so that scrolling costs a binary search. */
export function axisOf(count: number, hidden: ReadonlySet<number>, sizeOf: (line: number) => number): Axis {
  const lines = new Uint32Array(count);
  const offsets = new Float64Array(count + 1);
  let shown = 0;
  let end = 0;
  for (let line = 0; line < count; line += 1) {
    if (hidden.has(line)) continue;
    lines[shown] = line;
    shown += 1;
    end += sizeOf(line);
    offsets[shown] = end;
  }
  return { lines: lines.subarray(0, shown), offsets: offsets.subarray(0, shown + 1) };
}

/** The axis' length in pixels. */
export function lengthOf({ offsets, lines }: Axis): number {
  return offsets[lines.length] ?? 0;
}

/** The place of the first shown line at or behind a line; the number of lines where there is none. */
export function placeOf({ lines }: Axis, line: number): number {
  return firstAtLeast(lines, line);
}

/** Where a line begins in pixels; a hidden one where the next shown one does. */
export function offsetOf(axis: Axis, line: number): number {
  return axis.offsets[placeOf(axis, line)] ?? lengthOf(axis);
}

/** The lines between two pixels, and a few more on both sides to have them ready. */
export function spanBetween(axis: Axis, start: number, end: number, more: number): Span {
  const { offsets, lines } = axis;
  const first = firstAtLeast(offsets, start + 1) - 1;
  const last = firstAtLeast(offsets, end) - 1;
  return { first: Math.max(0, first - more), last: Math.min(lines.length - 1, last + more) };
}

/** The shown line under a pixel; null outside of the axis. */
export function lineAt(axis: Axis, pixel: number): number | null {
  if (pixel < 0 || pixel >= lengthOf(axis)) return null;
  return axis.lines[spanBetween(axis, pixel, pixel, 0).first] ?? null;
}

function firstAtLeast(ascending: Uint32Array | Float64Array, wanted: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
