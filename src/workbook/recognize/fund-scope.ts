import { cleanText } from './label';
import type { FundScope } from './table';

/** The funds that a title, and failing that the headers, limit a table to. */
export function fundScopeOf(title: string, headers: readonly string[]): FundScope {
  return scopeIn(title) ?? headers.map(scopeIn).find((scope) => scope !== null) ?? 'all';
}

function scopeIn(text: string): FundScope | null {
  const clean = cleanText(text);
  if (clean.includes('政府性基金')) return 'governmentFund';
  if (clean.includes('国有资本经营')) return 'stateCapital';
  if (clean.includes('一般公共预算')) return 'generalPublicBudget';
  return clean.includes('财政拨款') ? 'fiscalAppropriation' : null;
}
