import type { ScoreLine } from '../../app/views/views';

/** Where step 2 lists a line. */
export type Section = 'lost' | 'waiting' | 'full';

/**
 * What keeps lines where they are while a person works on them, so that no control vanishes under the hand: a line that
 * was 待填 since the step was opened stays where it was answered, and an open line stays until it is closed.
 */
export type Placing = {
  readonly answeredHere: ReadonlySet<string>;
  readonly open: string | null;
  readonly openIn: Section | null;
};

/** Nothing kept yet. */
export const NOTHING_PLACED: Placing = { answeredHere: new Set(), open: null, openIn: null };

/** Where a line is listed. */
export function sectionOf({ indicator, status }: ScoreLine, placing: Placing): Section {
  if (placing.openIn !== null && placing.open === indicator) return placing.openIn;
  if (status === 'pending' || placing.answeredHere.has(indicator)) return 'waiting';
  return status === 'deducted' ? 'lost' : 'full';
}

/** What is kept once these lines are listed and `open` is the open one; the same object where nothing is new. */
export function placingAfter(placing: Placing, lines: readonly ScoreLine[], open: string | null): Placing {
  const further = lines.filter(
    ({ indicator, status }) => status === 'pending' && !placing.answeredHere.has(indicator),
  );
  if (further.length === 0 && placing.open === open) return placing;
  const answeredHere = new Set([...placing.answeredHere, ...further.map(({ indicator }) => indicator)]);
  if (placing.open === open) return { ...placing, answeredHere };
  const line = lines.find(({ indicator }) => indicator === open);
  const closed = { answeredHere, open: null, openIn: null };
  return { answeredHere, open, openIn: line === undefined ? null : sectionOf(line, closed) };
}
