import type { Finding, FindingCode } from '../../domain/finding';

/** The findings with one of the codes. */
export type FindingOf<Code extends FindingCode> = Extract<Finding, { readonly code: Code }>;

/** Whether a finding has one of the codes. */
export function hasCodeOf<Code extends FindingCode>(
  finding: Finding,
  codes: readonly Code[],
): finding is FindingOf<Code> {
  const known: readonly string[] = codes;
  return known.includes(finding.code);
}
