import { invalidArgument } from '../protocol/api-error';

/** Word marks text in these colours only; names as its files write them. */
export const HIGHLIGHTS: Readonly<Record<string, string>> = {
  yellow: '#FFFF00',
  green: '#00FF00',
  cyan: '#00FFFF',
  magenta: '#FF00FF',
  blue: '#0000FF',
  red: '#FF0000',
  darkBlue: '#000080',
  darkCyan: '#008080',
  darkGreen: '#008000',
  darkMagenta: '#800080',
  darkRed: '#800000',
  darkYellow: '#808000',
  darkGray: '#808080',
  lightGray: '#C0C0C0',
  black: '#000000',
};

/** The name in a file for a colour given by name or number. */
export function highlightNamed(color: string): string {
  const wanted = color.toLowerCase();
  const found = Object.entries(HIGHLIGHTS).find(([name, number]) =>
    [name.toLowerCase(), number.toLowerCase()].includes(wanted),
  );
  if (found === undefined) throw invalidArgument(`"${color}" is no colour to mark with.`);
  return found[0];
}
