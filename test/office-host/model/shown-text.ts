import { format } from 'numfmt';
import type { Cell } from './cell';

/** The text that a cell shows in a column wide enough. */
export function shownText({ value, format: pattern }: Cell): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return format(pattern, value, { nbsp: false, throws: false });
}
