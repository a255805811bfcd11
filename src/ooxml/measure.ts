const TWIPS_PER_MILLIMETRE = 1440 / 25.4;

/** Millimetres in twips (twentieths of a point), to the nearest. */
export function twipsOfMillimetres(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MILLIMETRE);
}

/** Points in twips. */
export function twipsOfPoints(points: number): number {
  return Math.round(points * 20);
}

/** Points in half points, in which fonts are sized. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}
