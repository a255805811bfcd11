import { similarity } from './similarity';

/** Texts at least this much alike are taken for two versions of one. */
const ALIKE = 0.5;

/** A gap with more pairs than this was rewritten as a whole; looking for likenesses in it would find chance ones. */
const MOST_PAIRS = 4000;

/** For each of `before` the index of what it became in `after`, in order; null for what is there no more. */
export type Alignment = readonly (number | null)[];

/** Equal texts are paired first, as many as keep their order; what lies between them by likeness. */
export function alignTexts(before: readonly string[], after: readonly string[]): Alignment {
  return withGapsFilled(pairEqual(before, after), after.length, ({ start, end, from, to }) =>
    (end - start) * (to - from) > MOST_PAIRS
      ? []
      : pairInOrder(before.slice(start, end), after.slice(from, to), alikeness),
  );
}

/** The same for two versions of one text of ours: as many texts as were there between two pairs became those. */
export function alignVersions(before: readonly string[], after: readonly string[]): Alignment {
  return withGapsFilled(alignTexts(before, after), after.length, ({ start, end, from, to }) =>
    end - start === to - from ? before.slice(start, end).map((_, index) => index) : [],
  );
}

function withGapsFilled(partners: Alignment, length: number, pairsIn: (gap: Gap) => Alignment): Alignment {
  const filled = [...partners];
  for (const gap of gapsOf(partners, length)) {
    for (const [offset, partner] of pairsIn(gap).entries())
      filled[gap.start + offset] = partner === null ? null : gap.from + partner;
  }
  return filled;
}

/** The partner of each of `after`: an alignment read the other way. */
export function reversed(alignment: Alignment, length: number): Alignment {
  const back = new Array<number | null>(length).fill(null);
  for (const [index, partner] of alignment.entries()) if (partner !== null) back[partner] = index;
  return back;
}

/** Texts that only one side has are left out at once: most of a long document is none of ours. */
function pairEqual(before: readonly string[], after: readonly string[]): Alignment {
  const left = indicesOf(before, new Set(after));
  const right = indicesOf(after, new Set(before));
  const pairs = pairInOrder(left, right, (a, b) => (before[a] === after[b] ? 1 : 0));
  const partners = new Array<number | null>(before.length).fill(null);
  for (const [at, partner] of pairs.entries()) {
    const own = left[at];
    if (own !== undefined && partner !== null) partners[own] = right[partner] ?? null;
  }
  return partners;
}

function indicesOf(texts: readonly string[], known: ReadonlySet<string>): readonly number[] {
  return texts.flatMap((text, index) => (known.has(text) ? [index] : []));
}

function alikeness(a: string, b: string): number {
  const value = similarity(a, b);
  return value >= ALIKE ? value : 0;
}

type Gap = { readonly start: number; readonly end: number; readonly from: number; readonly to: number };

function gapsOf(partners: Alignment, length: number): readonly Gap[] {
  const gaps: Gap[] = [];
  let start = 0;
  let from = 0;
  for (const [end, partner] of [...partners, length].entries()) {
    if (partner === null) continue;
    if (end > start && partner > from) gaps.push({ start, end, from, to: partner });
    start = end + 1;
    from = partner + 1;
  }
  return gaps;
}

/** The pairs in order with the greatest weight in all; a weight of 0 is no pair. */
function pairInOrder<T>(a: readonly T[], b: readonly T[], weight: (a: T, b: T) => number): Alignment {
  const width = b.length + 1;
  const weights = new Float64Array(a.length * b.length);
  const best = new Float64Array((a.length + 1) * width);
  const bestAt = (row: number, column: number): number => best[row * width + column] ?? 0;
  for (let row = a.length - 1; row >= 0; row -= 1) {
    for (let column = b.length - 1; column >= 0; column -= 1) {
      const own = weightOf(a, b, row, column, weight);
      weights[row * b.length + column] = own;
      const paired = own > 0 ? own + bestAt(row + 1, column + 1) : 0;
      best[row * width + column] = Math.max(paired, bestAt(row + 1, column), bestAt(row, column + 1));
    }
  }
  return walked(a.length, b.length, bestAt, (row, column) => weights[row * b.length + column] ?? 0);
}

function weightOf<T>(
  a: readonly T[],
  b: readonly T[],
  row: number,
  column: number,
  weight: (a: T, b: T) => number,
): number {
  const [left, right] = [a[row], b[column]];
  return left === undefined || right === undefined ? 0 : weight(left, right);
}

function walked(
  rows: number,
  columns: number,
  bestAt: (row: number, column: number) => number,
  weightAt: (row: number, column: number) => number,
): Alignment {
  const partners = new Array<number | null>(rows).fill(null);
  let row = 0;
  let column = 0;
  while (row < rows && column < columns) {
    const own = weightAt(row, column);
    if (own > 0 && bestAt(row, column) === own + bestAt(row + 1, column + 1)) {
      partners[row] = column;
      row += 1;
      column += 1;
    } else if (bestAt(row, column) === bestAt(row + 1, column)) row += 1;
    else column += 1;
  }
  return partners;
}
