import type { Reading } from './reading';
import { standingOf, type Standing } from './standing';

const ORDER: readonly Standing[] = ['clean', 'doubted', 'otherScope', 'foreign'];

/** Readings of one fact, the one to prefer first: by standing, then fewer doubts, then the better source. */
export function byPreference(readings: readonly Reading[]): readonly Reading[] {
  return [...readings].sort(
    (a, b) =>
      ORDER.indexOf(standingOf(a)) - ORDER.indexOf(standingOf(b)) ||
      a.doubts.length - b.doubts.length ||
      a.rank - b.rank,
  );
}
