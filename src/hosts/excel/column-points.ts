/** In the usual font a digit is 7 pixels wide, and a column has 5 pixels beside its text (ECMA-376 part 1, 18.3.1.13). */
const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** The width Office.js takes, in points, for a column of so many characters. */
export function columnPoints(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

/** The characters of the default font that fit a column of so many points, to the hundredth as files keep them. */
export function charactersOf(points: number): number {
  const pixels = points / POINTS_PER_PIXEL - PADDING_PIXELS;
  return Math.max(0, Math.round((pixels / PIXELS_PER_CHARACTER) * 100) / 100);
}
