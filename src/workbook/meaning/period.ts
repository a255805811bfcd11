import type { Atom } from './lexicon';

/** Planned, changed, spent, or standing at one end of the year. */
export const PERIODS = [
  'initial',
  'adjusted',
  'adjustment',
  'before',
  'actual',
  'budget',
  'opening',
  'closing',
  'movement',
] as const;

/** One of the periods. */
export type Period = (typeof PERIODS)[number];

/** The period that words give, the most exact of them; null for none. */
export function periodIn(atoms: ReadonlySet<Atom>): Period | null {
  return PERIODS.find((each) => atoms.has(`period.${each}`)) ?? null;
}
