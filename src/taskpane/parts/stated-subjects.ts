import type { Finding } from '../../domain/finding';

/** Years and names of units that contradict each other, to choose from; empty where there is no choice. */
export type StatedSubjects = { readonly years: readonly number[]; readonly unitNames: readonly string[] };

/** What the tables state of their year and unit, where they do not agree. */
export function statedSubjects(findings: readonly Finding[]): StatedSubjects {
  const years = findings.flatMap((finding) => (finding.code === 'yearConflict' ? finding.years : []));
  const names = findings.flatMap((finding) => (finding.code === 'unitNameConflict' ? finding.names : []));
  return { years: [...new Set(years)].sort((a, b) => a - b), unitNames: [...new Set(names)] };
}
