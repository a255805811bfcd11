import type { Wording } from '../wording';

/** Excel allows 255 characters in a literal. */
const LONGEST_LITERAL = 250;

/** Excel allows 8192 characters in a formula. */
export const LONGEST_FORMULA = 8000;

/** Sentences as Excel expressions: literals quoted, slots joined by &. */
export const FORMULA_WORDING: Wording = {
  say: (literals, ...slots) => {
    const parts = literals.flatMap((literal, index) => [
      literal === '' ? '' : quoted(literal),
      slots[index] ?? '',
    ]);
    return parts.filter((part) => part !== '').join('&');
  },
  text: quoted,
};

/** A text literal, cut into pieces where it is too long for one. */
export function quoted(text: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += LONGEST_LITERAL) pieces.push(text.slice(at, at + LONGEST_LITERAL));
  return (pieces.length === 0 ? [''] : pieces).map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
}

/** Nested IFs from the first case to the last; `otherwise` where none holds. */
export function firstOf(
  cases: readonly { readonly when: string; readonly give: string }[],
  otherwise: string,
): string {
  return cases.reduceRight((rest, { when, give }) => `IF(${when},${give},${rest})`, otherwise);
}
