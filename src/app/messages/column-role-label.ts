import { VOCABULARY } from '../../catalog/vocabulary';

const LABELS: ReadonlyMap<string, string> = new Map(
  [...VOCABULARY.headerTerms].reverse().map(({ role, words: [usual = role] }) => [role, usual]),
);

/** The usual header of columns of a role; a header that is no role stays as it is. */
export function columnRoleLabel(role: string): string {
  return LABELS.get(role) ?? role;
}
