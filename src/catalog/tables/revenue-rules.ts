import type { ExtractionRule } from '../../workbook/extract/extraction-rule';
import { withCarried, withoutCarried } from './carried-in';
import { label, spending, TOTAL, planned, spent, period, rule, limited } from './selectors';

const REVENUE_TOTAL = label('本年收入合计', '本年收入小计', '本年收入', '收入合计');

export const EXPENDITURE_TOTAL = spending('本年支出合计', '支出合计', '本年支出', '支出总计', '总计', '合计');

/** Sources of 收支 totals: 收支总表 first, then the tables by 功能分类. */
export const REVENUE_AND_EXPENDITURE: readonly ExtractionRule[] = [
  {
    ...withCarried(rule('initialBudget', 1, 'budgetRevenueExpenditure', EXPENDITURE_TOTAL, period('budget'))),
    scopes: ['all'],
  },
  {
    ...withoutCarried(rule('initialBudget', 4, 'budgetRevenueExpenditure', REVENUE_TOTAL, period('budget'))),
    scopes: ['all'],
  },
  {
    ...limited(
      rule('initialBudget', 7, 'budgetRevenueExpenditure', EXPENDITURE_TOTAL, period('budget')),
      '财政拨款',
    ),
    scopes: ['fiscalAppropriation'],
  },
  {
    ...withCarried(rule('initialBudget', 2, 'budgetExpenditureByFunction', TOTAL, planned('total'))),
    scopes: ['all'],
  },
  {
    ...limited(
      rule('initialBudget', 8, 'budgetExpenditureByFunction', TOTAL, planned('total')),
      '一般公共预算',
    ),
    scopes: ['generalPublicBudget', 'fiscalAppropriation'],
  },
  withCarried(
    rule(
      'initialBudget',
      3,
      'finalRevenueExpenditure',
      spending('本年支出合计', '支出合计'),
      period('budget'),
    ),
  ),
  withCarried(
    rule(
      'adjustedBudget',
      1,
      'finalRevenueExpenditure',
      spending('本年支出合计', '支出合计'),
      period('adjustedBudget'),
    ),
  ),
  withoutCarried(
    rule('adjustedBudget', 4, 'finalRevenueExpenditure', REVENUE_TOTAL, period('adjustedBudget')),
  ),
  rule('totalRevenue', 1, 'finalRevenueExpenditure', label('本年收入合计', '收入合计'), period('actual')),
  rule('totalRevenue', 2, 'finalRevenueByFunction', TOTAL, spent('total')),
  rule('totalExpenditure', 1, 'finalRevenueExpenditure', label('本年支出合计', '支出合计'), period('actual')),
  rule('totalExpenditure', 2, 'finalExpenditureByFunction', TOTAL, spent('total')),
  rule(
    'carryIn',
    1,
    'finalRevenueExpenditure',
    label('年初结转和结余', '上年结转和结余', '年初结转结余', '上年结转结余', '上年结转'),
    period('actual'),
  ),
  rule(
    'yearEndBalance',
    1,
    'finalRevenueExpenditure',
    label('年末结转和结余', '年末结转结余', '年末结余', '结转下年'),
    period('actual'),
  ),
  rule('basicExpenditure', 1, 'finalExpenditureByFunction', TOTAL, spent('basic')),
  rule('basicExpenditure', 2, 'finalRevenueExpenditure', spending('基本支出'), period('actual')),
  rule('projectExpenditure', 1, 'finalExpenditureByFunction', TOTAL, spent('project')),
  rule('projectExpenditure', 2, 'finalRevenueExpenditure', spending('项目支出'), period('actual')),
  rule('projectExpenditure', 4, 'projectExpenditure', TOTAL, period('actual')),
  ...(['total', 'basic', 'project'] as const).map((name): ExtractionRule => {
    const fact = (
      { total: 'totalExpenditure', basic: 'basicExpenditure', project: 'projectExpenditure' } as const
    )[name];
    const base = rule(fact, 8, 'finalFiscalExpenditureByFunction', TOTAL, spent(name));
    return { ...limited(base, '一般公共预算'), scopes: ['generalPublicBudget', 'fiscalAppropriation'] };
  }),
];
