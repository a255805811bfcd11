/** Pixels of one digit of the default font (Calibri 11, and 宋体 at the usual zoom comes near it). */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;
/** Of a column that nobody set, in characters as the file counts them. */
export const USUAL_CHARACTERS = 9.140625;

/** The points that `format.columnWidth` gives, of the characters that a file keeps. */
export function pointsOf(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS) * POINTS_PER_PIXEL;
}

/** The characters that a file keeps, of the points that `format.columnWidth` was set to. */
export function charactersOf(points: number): number {
  return points / POINTS_PER_PIXEL / DIGIT_PIXELS;
}
