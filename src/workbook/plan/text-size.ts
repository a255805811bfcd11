/** Width of text in half-width characters: what is not ASCII is printed full width by Chinese fonts. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u00ff' ? 2 : 1;
  return width;
}

/** How many lines wrapped text takes in a column of `columnWidth` characters. */
export function lineCount(text: string, columnWidth: number): number {
  // A full-width character never splits, and cells keep a margin: the last half character is not used.
  const usable = Math.max(2, columnWidth - 1.5);
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / usable)), 0);
}
