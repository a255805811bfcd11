import { halfWidth } from '../../half-width';

/**
 * The text with full-width digits, percent signs and decimal points made half-width, one character for one, so that
 * offsets stay valid in the original. The full-width comma stays: it separates clauses, never thousands.
 */
export function foldText(text: string): string {
  return text.replace(/[０-９％．－＝＋]/g, halfWidth);
}
