/** A digit of the default font, and the margins of a cell (ECMA-376 18.3.1.13). */
const DIGIT = 7;
const MARGIN = 5;
const USUAL = 72;
const NARROWEST = 20;
/** A wider column would fill the whole view; its text is wrapped instead. */
const WIDEST = 640;

/** The width of a column on screen. */
export function columnPixels(widths: ReadonlyMap<number, number>, column: number): number {
  const characters = widths.get(column);
  if (characters === undefined) return USUAL;
  return Math.min(WIDEST, Math.max(NARROWEST, Math.round(characters * DIGIT + MARGIN)));
}
