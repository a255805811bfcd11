import type { FactId } from '../../domain/fact/catalogue';
import type {
  ColumnSelector,
  ExtractionRule,
  ExtractionRules,
  RowSelector,
} from '../../workbook/extract/extraction-rule';
import type { TableKind } from '../../workbook/recognize/table';
import { LEDGER_RULES } from './ledger-rules';
import { TABLE_IDENTITIES } from './table-identities';
import { PRIOR_YEAR_FACTS, THREE_PUBLIC_RULES } from './three-public-rules';

const label = (...labels: string[]): RowSelector => ({ kind: 'label', labels });
const spending = (...labels: string[]): RowSelector => ({ kind: 'label', labels, side: 'expenditure' });
const part = (...parts: string[]): RowSelector => ({ kind: 'part', parts });
const code = (subject: string): RowSelector => ({ kind: 'code', code: subject });
const sumOf = (...codes: string[]): RowSelector => ({ kind: 'sumOfCodes', codes });
const TOTAL: RowSelector = { kind: 'total' };
const firstOf = (...selectors: RowSelector[]): RowSelector => ({ kind: 'firstOf', selectors });
const IN_SERVICE = label('在职小计', '在职人员小计', '在职合计', '在职人员合计', '在编在职人员小计');
const FIXED_ASSETS = label('固定资产', '固定资产合计', '固定资产小计', '固定资产总额', '固定资产总计');
const ROWS: RowSelector = { kind: 'sumOfRows' };

const item = (name: string): ColumnSelector => ({ kind: 'item', item: name });
const planned = (name: string): ColumnSelector => ({ kind: 'item', item: name, period: 'budget' });
const spent = (name: string): ColumnSelector => ({ kind: 'item', item: name, period: 'actual' });
const period = (name: string): ColumnSelector => ({ kind: 'period', period: name });
const NUMBER: ColumnSelector = { kind: 'firstNumber' };

const rule = (
  fact: FactId,
  rank: number,
  table: TableKind,
  row: RowSelector,
  column: ColumnSelector,
): ExtractionRule => ({ fact, rank, table, row, column });

/** For one kind of fund only: the fact is about all funds. */
const limited = (base: ExtractionRule, otherScope: string): ExtractionRule => ({ ...base, otherScope });

const CARRIED_IN = {
  tables: ['budgetRevenueExpenditure', 'finalRevenueExpenditure'],
  labels: [
    '上年结转',
    '上年结转结余',
    '上年结转和结余',
    '年初结转和结余',
    '年初结转结余',
    '上年结转资金',
    '上年结转收入',
    '上年财政拨款结转',
    '上年结余结转',
    '上年结余',
  ],
  scope: '含上年结转',
} as const;

/** A total in which 上年结转 may be counted. */
const withCarried = (base: ExtractionRule): ExtractionRule => ({
  ...base,
  carried: { ...CARRIED_IN, amount: 'contained' },
});

/** A total without 上年结转, of use only where the other one has it. */
const withoutCarried = (base: ExtractionRule): ExtractionRule => ({
  ...base,
  carried: { ...CARRIED_IN, amount: 'leftOut' },
});

const REVENUE_TOTAL = label('本年收入合计', '本年收入小计', '本年收入', '收入合计');

const EXPENDITURE_TOTAL = spending('本年支出合计', '支出合计', '本年支出', '支出总计', '总计', '合计');

/** Sources of 收支 totals: 收支总表 first, then the tables by 功能分类. */
const REVENUE_AND_EXPENDITURE: readonly ExtractionRule[] = [
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

const PUBLIC_CLASSES = ['302', '307', '309', '310', '311', '312', '313', '399'] as const;

/** 人员经费 = 301 + 303, 公用经费 = all other classes, above all 302 and 310: the printed 合计 first, then the sum of the class rows. */
const BASIC_EXPENDITURE: readonly ExtractionRule[] = (
  [
    [
      'personnel',
      'personnelBudget',
      'budgetBasicExpenditure',
      'budget',
      ['人员经费合计', '人员经费'],
      ['301', '303'],
    ],
    [
      'publicFunds',
      'publicFundsBudget',
      'budgetBasicExpenditure',
      'budget',
      ['公用经费合计', '日常公用经费合计', '公用经费', '日常公用经费'],
      PUBLIC_CLASSES,
    ],
    [
      'personnel',
      'personnelActual',
      'finalBasicExpenditure',
      'actual',
      ['人员经费合计', '人员经费'],
      ['301', '303'],
    ],
    [
      'publicFunds',
      'publicFundsActual',
      'finalBasicExpenditure',
      'actual',
      ['公用经费合计', '日常公用经费合计', '公用经费', '日常公用经费'],
      PUBLIC_CLASSES,
    ],
  ] as const
).flatMap(([name, fact, table, when, labels, codes]): readonly ExtractionRule[] => [
  rule(fact, 1, table, label(...labels), period(when)),
  rule(fact, 1, table, TOTAL, { kind: 'item', item: name, period: when }),
  rule(fact, 5, table, sumOf(...codes), period(when)),
]);

const REST: readonly ExtractionRule[] = [
  rule('personnelBudget', 3, 'budgetExpenditureByFunction', TOTAL, planned('personnel')),
  rule('publicFundsBudget', 3, 'budgetExpenditureByFunction', TOTAL, planned('publicFunds')),
  rule('personnelBudget', 4, 'budgetRevenueExpenditure', EXPENDITURE_TOTAL, planned('personnel')),
  rule('publicFundsBudget', 4, 'budgetRevenueExpenditure', EXPENDITURE_TOTAL, planned('publicFunds')),
  {
    ...rule('publicFundsBudget', 2, 'budgetBasicExpenditure', TOTAL, planned('total')),
    title: '商品和服务支出',
  },
  rule('personnelActual', 3, 'finalRevenueExpenditure', spending('人员经费'), period('actual')),
  rule(
    'publicFundsActual',
    3,
    'finalRevenueExpenditure',
    spending('公用经费', '日常公用经费'),
    period('actual'),
  ),
  rule('conferenceActual', 1, 'finalBasicExpenditure', code('30215'), period('actual')),
  rule('trainingActual', 1, 'finalBasicExpenditure', code('30216'), period('actual')),
  rule('budgetAdjustment', 1, 'budgetAdjustments', TOTAL, period('adjustment')),
  rule('budgetAdjustment', 2, 'budgetAdjustments', ROWS, period('adjustment')),
  rule('procurementBudget', 1, 'procurement', TOTAL, period('budget')),
  rule('procurementActual', 1, 'procurement', TOTAL, period('actual')),
  {
    ...rule('fixedAssets', 1, 'fixedAssets', firstOf(FIXED_ASSETS, TOTAL), item('bookValue')),
    outsiders: ['无形资产', '流动资产', '在建工程', '对外投资', '长期投资'],
  },
  rule('vehicles', 1, 'fixedAssets', part('公务用车', '车辆', '汽车'), item('quantity')),
  rule('vehicles', 2, 'finalThreePublic', part('车辆数合计', '公务用车保有量'), NUMBER),
  rule('elevators', 1, 'fixedAssets', part('电梯'), item('quantity')),
  rule('authorizedStaff', 1, 'staff', firstOf(IN_SERVICE, TOTAL), item('authorized')),
  rule('authorizedStaff', 2, 'staff', label('编制人数', '编制数', '核定编制数', '核定编制人数'), NUMBER),
  {
    ...rule('onDutyStaff', 1, 'staff', firstOf(IN_SERVICE, TOTAL), {
      kind: 'firstItem',
      items: ['inService', 'onDuty'],
    }),
    outsiders: ['退休', '离休', '遗属', '劳务派遣', '临聘', '编外', '聘用', '临时', '公益性岗位'],
  },
  rule(
    'onDutyStaff',
    2,
    'staff',
    label('在职人员数', '在职人员', '年末在职人数', '实有在职人数', '年末实有人数', '实有人数'),
    NUMBER,
  ),
  rule('assessmentScore', 1, 'keyWork', part('考核得分'), NUMBER),
  rule('assessmentTotal', 1, 'keyWork', part('考核总分'), NUMBER),
];

/** Where each fact stands, by kind of table. */
export const EXTRACTION_RULES: ExtractionRules = {
  rules: [...REVENUE_AND_EXPENDITURE, ...BASIC_EXPENDITURE, ...THREE_PUBLIC_RULES, ...REST],
  priorYear: PRIOR_YEAR_FACTS,
  ledger: LEDGER_RULES,
  identities: TABLE_IDENTITIES,
};
