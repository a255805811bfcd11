/** A stretch of words that takes the place of another; `start` counts from the start of the words compared. */
export type WordsChange = { readonly start: number; readonly before: string; readonly after: string };

/**
 * The shortest change from some words to others; null where they are the same. It holds at least one sign of what stands
 * there, so that a host can find it; words that come where none are have no such place, but in an empty paragraph.
 */
export function wordsChange(
  before: string,
  after: string,
  isWholeParagraph: boolean,
): WordsChange | 'impossible' | null {
  if (before === after) return null;
  const [a, b] = [Array.from(before), Array.from(after)];
  if (a.length === 0) return isWholeParagraph ? { start: 0, before, after } : 'impossible';
  let first = 0;
  while (first < Math.min(a.length, b.length) && a[first] === b[first]) first += 1;
  let last = 0;
  while (last < Math.min(a.length, b.length) - first && a.at(-1 - last) === b.at(-1 - last)) last += 1;
  if (first + last === a.length) {
    if (first > 0) first -= 1;
    else last -= 1;
  }
  return {
    start: a.slice(0, first).join('').length,
    before: a.slice(first, a.length - last).join(''),
    after: b.slice(first, b.length - last).join(''),
  };
}
