const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * The text with full-width digits, percent signs and decimal points made half-width, one character for one, so that
 * offsets stay valid in the original. The full-width comma stays: it separates clauses, never thousands.
 */
export function foldText(text: string): string {
  return text.replace(/[０-９％．－＝＋]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET),
  );
}
