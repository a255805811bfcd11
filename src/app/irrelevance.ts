import type { Scan, Wanted } from './scan';

/** Why there is nothing to score: no table of ours at all, or none of the year asked for. */
export type Irrelevance =
  { readonly code: 'noTables' } | { readonly code: 'otherYears'; readonly years: readonly number[] };

/** Whether the workbooks have anything to score; null where they have. */
export function irrelevanceOf({ tables, facts, handFilled }: Scan, { year }: Wanted): Irrelevance | null {
  const useful = tables.filter(({ kind }) => kind !== 'cover');
  if (useful.length === 0 && facts.size === 0) return handFilled === null ? { code: 'noTables' } : null;
  const years = [...new Set(useful.flatMap((table) => (table.year === null ? [] : [table.year.value])))];
  if (year === null || years.length === 0 || years.includes(year)) return null;
  return { code: 'otherYears', years: years.sort((a, b) => a - b) };
}
