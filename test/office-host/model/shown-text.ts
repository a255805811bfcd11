import { format } from 'numfmt';
import type { Cell } from './cell';

const DIGIT_POINTS = 5.25;
const NARROW_POINTS = 2.6;
const PADDING_POINTS = 3.75;
/** Widths are guessed without fonts, so only what is clearly too wide is taken for it. */
const CLEARLY = 0.9;

/**
 * The text that a cell shows. A number that its column is too narrow for shows as ####, as in Excel; `columnPoints` is
 * the width that somebody gave the column, null where nobody did.
 */
export function shownText({ value, format: pattern }: Cell, columnPoints: number | null): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  const text = format(pattern, value, { nbsp: false, throws: false });
  const fits = typeof value !== 'number' || pattern === 'General' || columnPoints === null;
  if (fits || pointsOf(text) * CLEARLY <= columnPoints) return text;
  return '#'.repeat(Math.max(1, Math.floor((columnPoints - PADDING_POINTS) / DIGIT_POINTS)));
}

function pointsOf(text: string): number {
  const widths = Array.from(text, (character) => {
    if (/[.,:' ]/.test(character)) return NARROW_POINTS;
    return character > '\u2E80' ? 2 * DIGIT_POINTS : DIGIT_POINTS;
  });
  return widths.reduce((sum, width) => sum + width, PADDING_POINTS);
}
