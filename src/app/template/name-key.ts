/** How a name is compared: blanks and quotation marks do not count, full width is as half width. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replace(/[\s“”‘’"']/gu, '');
}

/** The known name that was most likely meant; null where none is near. */
export function nearestName(name: string, known: readonly string[]): string | null {
  const key = nameKey(name);
  const rated = known.map((each) => ({ each, likeness: likeness(key, nameKey(each)) }));
  const best = rated.reduce((one, other) => (other.likeness > one.likeness ? other : one), {
    each: '',
    likeness: 0,
  });
  return best.likeness >= LEAST_LIKENESS ? best.each : null;
}

const LEAST_LIKENESS = 0.5;

/** Dice over single letters and pairs: short Chinese names differ in one letter or in their order. */
function likeness(one: string, other: string): number {
  const [few, many] = [grams(one), grams(other)];
  const total = few.length + many.length;
  const shared = few.filter((gram) => {
    const at = many.indexOf(gram);
    if (at >= 0) many.splice(at, 1);
    return at >= 0;
  });
  return total === 0 ? 0 : (2 * shared.length) / total;
}

function grams(text: string): string[] {
  const letters = Array.from(text);
  return [...letters, ...letters.slice(1).map((letter, index) => (letters[index] ?? '') + letter)];
}
