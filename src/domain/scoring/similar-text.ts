/** How alike two points must be (Dice over letter pairs) to be the same in other words, and how far ahead of the next. */
const ALIKE = 0.8;
const AHEAD = 0.1;

/** Shorter texts hold too little to be recognised inside a longer one. */
const LEAST_PART = 2;

/** Longer texts are no 指标 and no 评价要点; a cell may hold 32,767 letters. */
const LONGEST = 500;

const NUMBERING = /^(?:[①-⑳]|[(（]?\d{1,2}[)）.、．]|[一二三四五六七八九十]{1,2}、)/;
const NEGATIONS = /[不未无没非]/g;

/** Text reduced to what carries meaning: no numbering, blanks, punctuation or quotes, full width folded. */
export function textKey(text: string): string {
  return text
    .trim()
    .replace(NUMBERING, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '');
}

/**
 * The candidate that `text` means: equal but for punctuation, else the only one that contains it or is contained in
 * it, else the only one that has its letters in order, else the only one that is clearly alike. -1 where none is, or
 * more than one could be. A text with more or fewer negations than the candidate never means it.
 */
export function indexOfMeant(text: string, candidates: readonly string[]): number {
  const key = textKey(text.slice(0, LONGEST));
  if (key === '') return -1;
  const keys = candidates.map(textKey);
  const exact = keys.indexOf(key);
  if (exact >= 0) return exact;
  const possible = keys.map((candidate) => (negations(candidate) === negations(key) ? candidate : ''));
  for (const related of [contains, hasInOrder]) {
    const found = possible.flatMap((candidate, index) => (related(candidate, key) ? [index] : []));
    if (found.length > 0) return found.length === 1 ? (found[0] ?? -1) : -1;
  }
  return clearlyAlike(key, possible);
}

function negations(key: string): number {
  return key.match(NEGATIONS)?.length ?? 0;
}

function contains(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LEAST_PART) return false;
  return a.includes(b) || b.includes(a);
}

function hasInOrder(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (2 * short.length < long.length) return false;
  let at = -1;
  for (const letter of short) {
    at = long.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

function clearlyAlike(key: string, keys: readonly string[]): number {
  const pairs = letterPairs(key);
  const likeness = keys.map((candidate) => dice(pairs, letterPairs(candidate)));
  const best = Math.max(...likeness);
  const close = likeness.filter((value) => value > best - AHEAD);
  return best >= ALIKE && close.length === 1 ? likeness.indexOf(best) : -1;
}

function letterPairs(key: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < key.length; at += 1) pairs.add(key.slice(at, at + 2));
  return pairs;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
