/** Pixels of a full-width character and of any other one, in the grid's 13 pixel font. */
const FULL = 13;
const HALF = 7.3;
/** Margins and border of a cell. */
const AROUND = 7;

/** How many pixels a text takes on one line. */
export function textPixels(text: string): number {
  let pixels = AROUND;
  for (const character of text) pixels += character > '\u00ff' ? FULL : HALF;
  return pixels;
}

/** How many lines a text takes in a cell of so many pixels; a character that no longer fits goes to the next one. */
export function linesIn(text: string, pixels: number): number {
  const usable = Math.max(FULL, pixels - AROUND - FULL / 2);
  return text.split('\n').reduce((lines, line) => {
    const needed = textPixels(line);
    return lines + (needed <= pixels ? 1 : Math.ceil((needed - AROUND) / usable));
  }, 0);
}
