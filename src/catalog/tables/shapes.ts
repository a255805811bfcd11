import type { TableShape } from '../../workbook/recognize/vocabulary';
import { FORM_SHAPES } from './form-shapes';

const FUNCTION_CLASSES = [
  '一般公共服务支出',
  '外交支出',
  '国防支出',
  '公共安全支出',
  '教育支出',
  '科学技术支出',
  '文化旅游体育与传媒支出',
  '社会保障和就业支出',
  '卫生健康支出',
  '节能环保支出',
  '城乡社区支出',
  '农林水支出',
  '交通运输支出',
  '住房保障支出',
  '其他支出',
];

const REVENUE_SOURCES = [
  '一般公共预算财政拨款收入',
  '一般公共预算财政拨款',
  '一般公共预算拨款',
  '一般公共预算拨款收入',
  '一般公共预算',
  '政府性基金预算财政拨款收入',
  '政府性基金预算财政拨款',
  '政府性基金预算',
  '政府性基金拨款',
  '财政拨款收入',
  '财政拨款',
  '上级补助收入',
  '事业收入',
  '其他收入',
];

const REVENUE_EXPENDITURE_TOTALS = [
  '收入总计',
  '支出总计',
  '本年收入合计',
  '本年支出合计',
  '总计',
  '收入合计',
  '支出合计',
];

const ECONOMY_LABELS = [
  '工资福利支出',
  '商品和服务支出',
  '对个人和家庭的补助',
  '资本性支出',
  '基本工资',
  '津贴补贴',
  '办公费',
  '水费',
  '电费',
  '差旅费',
  '工会经费',
];

const THREE_PUBLIC_LABELS = [
  '因公出国境费',
  '因公出国境费用',
  '因公出国境支出',
  '公务接待费',
  '公务用车购置费',
  '公务用车购置',
  '公务用车运行维护费',
  '公务用车运行费',
  '公务用车购置及运行费',
  '公务用车购置及运行维护费',
  '公务用车费',
  '公务用车购置和维护经费',
  '公车购置',
  '公车运行维护',
  '出国经费',
  '公务接待',
];

const LEDGER_FACETS = ['debit', 'voucher', 'summary', 'direction', 'date'];

/** Shapes of tables and the clues that speak for each; scores are points of evidence, 5 make a table. */
export const TABLE_SHAPES: readonly TableShape[] = [
  {
    name: 'revenueExpenditure',
    title: {
      parts: [
        '收支总表',
        '收支总体',
        '收入支出总表',
        '收入支出决算总表',
        '收支预算总表',
        '收支决算总表',
        '收支预算表',
        '收支情况总表',
      ],
      without: [],
      score: 3,
    },
    facets: [],
    labels: [
      { anyOf: FUNCTION_CLASSES, atLeast: 3, score: 3 },
      { anyOf: REVENUE_SOURCES, atLeast: 2, score: 2 },
      { anyOf: REVENUE_EXPENDITURE_TOTALS, atLeast: 2, score: 2 },
    ],
    codes: null,
    twoSided: 1,
    never: LEDGER_FACETS,
    kinds: {
      budget: 'budgetRevenueExpenditure',
      final: 'finalRevenueExpenditure',
      finalFiscal: 'finalFiscalRevenueExpenditure',
    },
    hasNature: true,
  },
  {
    name: 'expenditureByFunction',
    title: {
      parts: [
        '支出总表',
        '支出决算表',
        '支出预算总表',
        '支出预算表',
        '支出表',
        '支出功能分类',
        '支出情况表',
        '支出总体',
        '收入支出决算表',
      ],
      without: ['基本支出', '三公', '项目支出', '收支'],
      score: 3,
    },
    facets: [
      { anyOf: ['basic', 'project'], atLeast: 2, score: 3 },
      { anyOf: ['total', 'amount'], atLeast: 1, score: 1 },
    ],
    labels: [],
    codes: { classification: 'function', atLeast: 2, score: 3 },
    twoSided: 0,
    never: LEDGER_FACETS,
    kinds: {
      budget: 'budgetExpenditureByFunction',
      final: 'finalExpenditureByFunction',
      finalFiscal: 'finalFiscalExpenditureByFunction',
    },
    hasNature: true,
  },
  {
    name: 'revenueByFunction',
    title: {
      parts: ['收入总表', '收入决算表', '收入预算总表', '收入预算表', '收入总体', '收入情况表'],
      without: ['支出', '收支'],
      score: 3,
    },
    facets: [
      {
        anyOf: [
          'fiscalRevenue',
          'superiorRevenue',
          'businessRevenue',
          'operatingRevenue',
          'affiliateRevenue',
          'otherRevenue',
          'generalPublicBudget',
        ],
        atLeast: 2,
        score: 4,
      },
      { anyOf: ['total'], atLeast: 1, score: 1 },
    ],
    labels: [],
    codes: { classification: 'function', atLeast: 2, score: 2 },
    twoSided: 0,
    never: [...LEDGER_FACETS, 'basic', 'project'],
    kinds: { budget: null, final: 'finalRevenueByFunction', finalFiscal: 'finalRevenueByFunction' },
    hasNature: true,
  },
  {
    name: 'basicExpenditure',
    title: { parts: ['基本支出'], without: ['绩效'], score: 3 },
    facets: [{ anyOf: ['personnel', 'publicFunds'], atLeast: 2, score: 2 }],
    labels: [
      { anyOf: ['人员经费', '公用经费', '人员经费合计', '公用经费合计'], atLeast: 2, score: 2 },
      { anyOf: ECONOMY_LABELS, atLeast: 3, score: 2 },
    ],
    codes: { classification: 'economy', atLeast: 3, score: 2 },
    twoSided: 0,
    never: LEDGER_FACETS,
    kinds: {
      budget: 'budgetBasicExpenditure',
      final: 'finalBasicExpenditure',
      finalFiscal: 'finalBasicExpenditure',
    },
    hasNature: true,
  },
  {
    name: 'expenditureByEconomy',
    title: { parts: ['经济分类', '支出明细', '分类汇总'], without: ['基本支出'], score: 3 },
    facets: [],
    labels: [{ anyOf: ECONOMY_LABELS, atLeast: 3, score: 2 }],
    codes: { classification: 'economy', atLeast: 3, score: 1 },
    twoSided: 0,
    never: LEDGER_FACETS,
    kinds: { budget: null, final: null, finalFiscal: null },
    hasNature: true,
  },
  {
    name: 'threePublic',
    title: { parts: ['三公'], without: [], score: 3 },
    facets: [
      {
        anyOf: ['abroad', 'reception', 'vehicles', 'vehiclePurchase', 'vehicleOperation'],
        atLeast: 3,
        score: 6,
      },
    ],
    labels: [{ anyOf: THREE_PUBLIC_LABELS, atLeast: 3, score: 5 }],
    codes: null,
    twoSided: 0,
    never: [...LEDGER_FACETS, 'basic', 'personnel', 'code'],
    kinds: { budget: 'budgetThreePublic', final: 'finalThreePublic', finalFiscal: 'finalThreePublic' },
    hasNature: true,
  },
  ...FORM_SHAPES,
];
