import { invalidArgument } from '../protocol/api-error';

const HEX = /^#?([0-9A-F]{6})$/i;
/** The named colours that tests use; Excel takes all of HTML's. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  gray: '#808080',
};

/** A colour as Excel gives it back: #RRGGBB in capitals. */
export function colorOf(color: unknown): string {
  const text = String(color);
  const digits = HEX.exec(text)?.[1];
  const known = digits === undefined ? NAMED[text.toLowerCase()] : `#${digits.toUpperCase()}`;
  if (known === undefined) throw invalidArgument(`"${text}" is no colour.`);
  return known;
}
