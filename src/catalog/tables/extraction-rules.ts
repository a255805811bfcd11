import type { ExtractionRule, ExtractionRules } from '../../workbook/extract/extraction-rule';
import { FUND_RULES } from './fund-rules';
import { LEDGER_RULES } from './ledger-rules';
import { EXPENDITURE_TOTAL, REVENUE_AND_EXPENDITURE } from './revenue-rules';
import {
  label,
  spending,
  part,
  code,
  sumOf,
  TOTAL,
  firstOf,
  ROWS,
  item,
  planned,
  period,
  NUMBER,
  rule,
} from './selectors';
import { TABLE_IDENTITIES } from './table-identities';
import { PRIOR_YEAR_FACTS, THREE_PUBLIC_RULES } from './three-public-rules';
import { UNIT_FIGURE_RULES } from './unit-figures';

const FIXED_ASSETS = label('固定资产', '固定资产合计', '固定资产小计', '固定资产总额', '固定资产总计');
const IN_SERVICE = label(
  '在职小计',
  '在职人员小计',
  '在职合计',
  '在职人员合计',
  '在编在职人员小计',
  '在职人员',
  '在编在职人员',
  '在职',
);
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
  rule('procurementActual', 2, 'finalThreePublic', part('政府采购支出合计'), NUMBER),
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
    label('在职人员数', '年末在职人数', '实有在职人数', '年末实有人数', '实有人数'),
    NUMBER,
  ),
  ...(['approvedArea', 'builtArea', 'approvedInvestment', 'actualInvestment'] as const).flatMap((fact) => [
    rule(fact, 1, 'buildings', TOTAL, item(fact)),
    rule(fact, 2, 'buildings', ROWS, item(fact)),
  ]),
  rule('assessmentScore', 1, 'keyWork', part('考核得分'), NUMBER),
  rule('assessmentTotal', 1, 'keyWork', part('考核总分'), NUMBER),
];

/** Where each fact stands, by kind of table. */
export const EXTRACTION_RULES: ExtractionRules = {
  rules: [
    ...REVENUE_AND_EXPENDITURE,
    ...BASIC_EXPENDITURE,
    ...THREE_PUBLIC_RULES,
    ...FUND_RULES,
    ...REST,
    ...UNIT_FIGURE_RULES,
  ],
  priorYear: PRIOR_YEAR_FACTS,
  ledger: LEDGER_RULES,
  identities: TABLE_IDENTITIES,
};
