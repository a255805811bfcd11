/** Width of text in half-width characters: what is not ASCII is printed full width by Chinese fonts. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u00ff' ? 2 : 1;
  return width;
}

/** How many lines wrapped text takes in a column of `columnWidth` characters. */
export function lineCount(text: string, columnWidth: number): number {
  // Cells keep a margin, and words, numbers and full-width characters move to the next line as a whole.
  const usable = Math.max(2, columnWidth * 0.92 - 1);
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / usable)), 0);
}
