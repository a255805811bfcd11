import type { Atom } from '../meaning/lexicon';
import type { MeantTable } from '../meaning/table';
import type { FundScope } from './table';

const SCOPES: readonly (readonly [Atom, FundScope])[] = [
  ['fund.governmentFund', 'governmentFund'],
  ['fund.stateCapital', 'stateCapital'],
  ['fund.socialInsurance', 'socialInsurance'],
  ['fund.generalPublic', 'generalPublicBudget'],
  ['fund.fiscal', 'fiscalAppropriation'],
];

/** The funds that a title limits a table to; columns that break its sums down by fund limit it to 财政拨款. */
export function fundScopeOf({ titleLabels, tab, heads }: MeantTable): FundScope {
  const titles = titleLabels.flatMap(({ atoms }) => [...atoms]);
  const title = titles.length > 0 ? new Set(titles) : tab.atoms;
  const told = SCOPES.find(([atom]) => title.has(atom));
  if (told !== undefined) return told[1];
  const columns = new Set([...heads.values()].flat().flatMap(({ label }) => [...label.atoms]));
  const byFund = columns.has('fund.generalPublic') && columns.has('fund.governmentFund');
  return byFund && title.has('period.actual') ? 'fiscalAppropriation' : 'all';
}
