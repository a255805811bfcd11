import type { FactId } from '../../domain/fact/catalogue';
import type { ColumnSelector, ExtractionRule, RowSelector } from '../../workbook/extract/extraction-rule';
import { item, period, rule, spending, spent, TOTAL } from './selectors';

/** 本年支出, printed as 小计 under it or, where the table knows no other, as 合计. */
const YEAR_EXPENDITURE: ColumnSelector = { kind: 'firstItem', items: ['yearExpenditure', 'total'] };

const OF_YEAR = spending('本年支出合计', '支出合计');
const AT_YEAR_END = spending('年末财政拨款结转和结余', '年末结转和结余', '年末财政拨款结转结余');

/** Below 本年收入合计 the funds are named again, as parts of 年初结转和结余. */
const FUND_REVENUE: RowSelector = {
  kind: 'label',
  labels: ['政府性基金预算财政拨款', '政府性基金预算财政拨款收入', '政府性基金财政拨款', '政府性基金预算'],
  above: ['本年收入合计', '收入合计'],
};

/** A 决算表 of one fund; a 预算表 of the same fund is another kind of table. */
const ownTable = (
  scope: 'governmentFund' | 'stateCapital',
  fact: FactId,
  column: ColumnSelector,
): ExtractionRule => ({
  ...rule(fact, 1, 'finalFiscalExpenditureByFunction', TOTAL, column),
  scopes: [scope],
});

const inSummary = (fact: FactId, row: RowSelector, column: ColumnSelector): ExtractionRule =>
  rule(fact, 2, 'finalFiscalRevenueExpenditure', row, column);

/** 政府性基金 and 国有资本经营: their own 决算表 first, then their columns of 财政拨款收入支出决算总表. */
export const FUND_RULES: readonly ExtractionRule[] = [
  ownTable('governmentFund', 'governmentFundCarryIn', item('opening')),
  ownTable('governmentFund', 'governmentFundRevenue', item('yearRevenue')),
  ownTable('governmentFund', 'governmentFundExpenditure', YEAR_EXPENDITURE),
  ownTable('governmentFund', 'governmentFundBasic', item('basic')),
  ownTable('governmentFund', 'governmentFundProject', item('project')),
  ownTable('governmentFund', 'governmentFundBalance', item('closing')),
  ownTable('stateCapital', 'stateCapitalExpenditure', YEAR_EXPENDITURE),
  inSummary('governmentFundRevenue', FUND_REVENUE, period('actual')),
  inSummary('governmentFundExpenditure', OF_YEAR, spent('governmentFund')),
  inSummary('governmentFundBalance', AT_YEAR_END, spent('governmentFund')),
  inSummary('stateCapitalExpenditure', OF_YEAR, spent('stateCapital')),
];
