/** Words of a text, and what they become. */
export type Edit = { readonly start: number; readonly before: string; readonly after: string };

/**
 * The same change with as few words as it takes, so that the looks of the others and the figures among them stay. At
 * least one character is left to be found, though nothing of it changes.
 */
export function shortestEdit({ start, before, after }: Edit): Edit {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  if (head + tail === before.length) {
    if (head > 0) head -= 1;
    else tail -= 1;
  }
  return {
    start: start + head,
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
  };
}
