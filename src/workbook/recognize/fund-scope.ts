import { cleanText } from './label';
import type { FundScope } from './table';

/** The funds that a title, and failing that the header over all amounts, limit a table to. */
export function fundScopeOf(title: string, group: string | null): FundScope {
  return scopeIn(title) ?? scopeIn(group ?? '') ?? 'all';
}

function scopeIn(text: string): FundScope | null {
  const clean = cleanText(text);
  if (clean.includes('政府性基金')) return 'governmentFund';
  if (clean.includes('国有资本经营')) return 'stateCapital';
  if (clean.includes('社会保险基金')) return 'socialInsurance';
  if (clean.includes('一般公共预算')) return 'generalPublicBudget';
  return clean.includes('财政拨款') ? 'fiscalAppropriation' : null;
}
