import type { FactId } from '../domain/fact/catalogue';
import type { SubjectLabel } from '../domain/check/vocabulary/report-labels';

/** 政府性基金预算财政拨款收入, 政府性基金预算收入, 政府性基金收入. */
function ofFund(what: string, fact: FactId): SubjectLabel {
  const names = ['政府性基金预算财政拨款', '政府性基金预算', '政府性基金财政拨款', '政府性基金'];
  const facts = [{ aspect: 'actual', fact }] as const;
  return { phrases: names.map((name) => `${name}${what}`), facts, measureWords: [] };
}

/** The budgets beside 一般公共预算, whose 收入 and 支出 are not the unit's. */
export const FUND_SUBJECTS: readonly SubjectLabel[] = [
  ofFund('收入', 'governmentFundRevenue'),
  ofFund('支出', 'governmentFundExpenditure'),
  ofFund('基本支出', 'governmentFundBasic'),
  ofFund('项目支出', 'governmentFundProject'),
  ofFund('年初结转和结余', 'governmentFundCarryIn'),
  ofFund('年末结转和结余', 'governmentFundBalance'),
  {
    phrases: ['国有资本经营预算财政拨款支出', '国有资本经营预算支出', '国有资本经营支出'],
    facts: [{ aspect: 'actual', fact: 'stateCapitalExpenditure' }],
    measureWords: [],
  },
];
