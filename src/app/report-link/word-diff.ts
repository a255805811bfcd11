import type { DiffPiece } from './link-views';

/** What is changed as one: a number with its sign, a stretch of Latin letters, a single sign of any other kind. */
const UNITS = /-?\d[\d.,]*%?|[A-Za-z]+|[\s\S]/gu;

/** Texts whose units make more pairs than this are told apart as a whole; nobody reads such a difference sign by sign. */
const MOST_PAIRS = 4_000_000;

/** The smallest difference of two sentences, what goes before what comes. */
export function wordDiff(before: string, after: string): readonly DiffPiece[] {
  const [a, b] = [unitsOf(before), unitsOf(after)];
  if (a.length * b.length > MOST_PAIRS) return wholly(before, after);
  const common = commonLengths(a, b);
  const pieces: DiffPiece[] = [];
  let [row, column] = [0, 0];
  while (row < a.length || column < b.length) {
    const [left, right] = [a[row], b[column]];
    if (left !== undefined && left === right) {
      append(pieces, 'same', left);
      row += 1;
      column += 1;
    } else if (
      left !== undefined &&
      (right === undefined || common(row + 1, column) >= common(row, column + 1))
    ) {
      append(pieces, 'removed', left);
      row += 1;
    } else {
      append(pieces, 'added', right ?? '');
      column += 1;
    }
  }
  return pieces;
}

function wholly(before: string, after: string): readonly DiffPiece[] {
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
}

function unitsOf(text: string): readonly string[] {
  return text.match(UNITS) ?? [];
}

function append(pieces: DiffPiece[], kind: DiffPiece['kind'], text: string): void {
  const last = pieces.at(-1);
  if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
  else pieces.push({ kind, text });
}

/** How many units the rests of both texts have in common, from these units on. */
function commonLengths(a: readonly string[], b: readonly string[]): (row: number, column: number) => number {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = a.length - 1; row >= 0; row -= 1) {
    for (let column = b.length - 1; column >= 0; column -= 1) {
      const same = a[row] === b[column];
      lengths[row * width + column] = same
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  return at;
}
