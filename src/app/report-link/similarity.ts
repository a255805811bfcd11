/** How much alike two texts are by the pairs of signs they share: from 0 to 1, where they are equal. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const counts = pairCounts(a);
  let shared = 0;
  for (const [pair, count] of pairCounts(b)) shared += Math.min(count, counts.get(pair) ?? 0);
  const all = Math.max(0, a.length - 1) + Math.max(0, b.length - 1);
  return all === 0 ? 0 : (2 * shared) / all;
}

function pairCounts(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}
