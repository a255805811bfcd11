import type { FactQuery } from '../../workbook/answer/fact-query';
import { ANY_ACTUAL, ANY_BUDGET, DEBIT, query, SPENDING, type Asked } from './asked';

const PARTS = {
  '': {
    subject: ['subject.threePublic'],
    beside: ['subject.expenditure'],
    listed: ['subject.meeting', 'subject.training', 'subject.runningCost'],
  },
  '.abroad': { subject: ['subject.abroad'], beside: ['subject.threePublic', 'subject.expenditure'] },
  '.vehiclePurchase': {
    subject: ['subject.vehicle', 'subject.purchase'],
    beside: ['subject.threePublic', 'subject.expenditure'],
  },
  '.vehicleOperation': {
    subject: ['subject.vehicle', 'subject.operation'],
    beside: ['subject.threePublic', 'subject.expenditure'],
  },
  '.reception': { subject: ['subject.reception'], beside: ['subject.threePublic', 'subject.expenditure'] },
} as const satisfies Readonly<Record<string, Asked>>;

/** Below “三公”经费, 购置 and 运行维护 are those of cars. */
const OF_CARS = [
  ['.vehiclePurchase', 'subject.purchase'],
  ['.vehicleOperation', 'subject.operation'],
] as const;

const ASKED: readonly (readonly [keyof typeof PARTS, Asked])[] = [
  ...(Object.keys(PARTS) as (keyof typeof PARTS)[]).map((part) => [part, PARTS[part]] as const),
  ...OF_CARS.map(
    ([part, work]) =>
      [part, { subject: [work, 'subject.threePublic'], beside: ['subject.expenditure'], rank: 2 }] as const,
  ),
];

const THREE_PUBLIC: readonly FactQuery[] = ASKED.flatMap(([part, asked]) => [
  query(`threePublicBudget${part}`, {
    ...asked,
    near: 'subject.threePublic',
    periods: ANY_BUDGET,
    funds: 'fiscal',
  }),
  query(`threePublicBudget${part}`, {
    ...asked,
    near: 'subject.threePublic',
    periods: ['adjusted'],
    funds: 'fiscal',
    rank: 6,
    otherScope: '全年预算',
  }),
  query(`threePublicActual${part}`, {
    ...asked,
    near: 'subject.threePublic',
    periods: ANY_ACTUAL,
    funds: 'fiscal',
  }),
  query(`threePublicBudgetPrior${part}`, {
    ...asked,
    near: 'subject.threePublic',
    periods: ANY_BUDGET,
    funds: 'fiscal',
    year: -1,
  }),
]);

/** What titles name beside 人员经费 and 公用经费: the classes they consist of. */
const TITLED = { personnel: [], publicFunds: ['subject.goodsAndServices'] } as const;

/** Beside 上年结转, what a year was granted is its revenue. */
const REVENUE_OF_THE_YEAR = {
  subject: ['subject.revenue'],
  wholeOnly: true,
  carried: 'leftOut',
  rank: 4,
} as const;

const MONEY: readonly FactQuery[] = [
  query('initialBudget', {
    subject: [],
    beside: SPENDING,
    periods: ['initial'],
    wholeOnly: true,
    carried: 'contained',
  }),
  query('initialBudget', {
    subject: [],
    beside: SPENDING,
    periods: ['budget'],
    wholeOnly: true,
    carried: 'contained',
    // A form of self-evaluation sets what was spent against the budget of the year's end.
    never: 'head.selfEvaluation',
  }),
  query('adjustedBudget', {
    subject: [],
    beside: SPENDING,
    periods: ['adjusted'],
    wholeOnly: true,
    carried: 'contained',
  }),
  query('initialBudget', { ...REVENUE_OF_THE_YEAR, periods: ANY_BUDGET }),
  query('adjustedBudget', { ...REVENUE_OF_THE_YEAR, periods: ['adjusted'] }),
  query('budgetAdjustment', { subject: [], beside: SPENDING, periods: ['adjustment'], wholeOnly: true }),
  query('totalExpenditure', {
    measures: DEBIT,
    subject: [],
    beside: SPENDING,
    periods: ANY_ACTUAL,
    wholeOnly: true,
  }),
  query('totalRevenue', { subject: ['subject.revenue'], periods: ANY_ACTUAL, wholeOnly: true }),
  query('carryIn', {
    funds: 'whole',
    subject: ['subject.carryIn'],
    beside: ['subject.revenue'],
    periods: ['opening'],
  }),
  query('yearEndBalance', {
    funds: 'whole',
    subject: ['subject.balance'],
    beside: ['subject.expenditure'],
    periods: ['closing'],
  }),
  query('basicExpenditure', {
    measures: DEBIT,
    subject: ['subject.basic'],
    beside: SPENDING,
    periods: ANY_ACTUAL,
  }),
  query('projectExpenditure', {
    measures: DEBIT,
    subject: ['subject.project'],
    beside: SPENDING,
    periods: ANY_ACTUAL,
  }),
  ...(['personnel', 'publicFunds'] as const).flatMap((kind) => {
    const asked = {
      subject: [`subject.${kind}`],
      beside: ['subject.basic', ...SPENDING],
      listed: TITLED[kind],
      funds: 'fiscal',
      home: 'subject.basic',
    } as const;
    return [
      query(`${kind}Budget`, { ...asked, periods: ANY_BUDGET }),
      query(`${kind}Actual`, { ...asked, measures: DEBIT, periods: ANY_ACTUAL }),
    ];
  }),
  ...(['meeting', 'training'] as const).map((kind) =>
    query(kind === 'meeting' ? 'conferenceActual' : 'trainingActual', {
      subject: [`subject.${kind}`],
      beside: ['subject.threePublic', 'subject.basic', 'subject.publicFunds', ...SPENDING],
      periods: ANY_ACTUAL,
      funds: 'fiscal',
      measures: DEBIT,
    }),
  ),
  query('procurementBudget', { subject: ['subject.procurement'], beside: SPENDING, periods: ANY_BUDGET }),
  query('procurementActual', { subject: ['subject.procurement'], beside: SPENDING, periods: ANY_ACTUAL }),
  query('publicFundsBudget', {
    subject: ['subject.goodsAndServices', 'subject.basic'],
    beside: SPENDING,
    periods: ANY_BUDGET,
    funds: 'fiscal',
    near: null,
    wholeOnly: true,
    rank: 2,
  }),
  query('fixedAssets', {
    funds: 'any',
    subject: ['subject.fixedAssets'],
    beside: ['subject.assets'],
    outsiders: ['subject.otherAssets'],
    measures: ['measure.gross'],
  }),
  query('fixedAssets', {
    funds: 'any',
    subject: ['subject.fixedAssets'],
    periods: ['closing'],
    measures: ['measure.balance', 'measure.debit', 'measure.gross'],
  }),
];

const COUNTS: readonly FactQuery[] = [
  query('authorizedStaff', {
    funds: 'any',
    // 实有数 of cars are no people.
    never: 'subject.vehicle',
    subject: ['subject.authorized'],
    beside: ['subject.staff', 'subject.onDuty', 'subject.inService'],
    preferred: 'subject.inService',
    outsiders: ['subject.retired', 'subject.outsiders'],
    measures: ['measure.count'],
  }),
  query('onDutyStaff', {
    funds: 'any',
    // 实有数 of cars are no people.
    never: 'subject.vehicle',
    subject: ['subject.onDuty'],
    beside: ['subject.staff', 'subject.inService'],
    preferred: 'subject.inService',
    outsiders: ['subject.retired', 'subject.outsiders'],
    measures: ['measure.count'],
  }),
  query('vehicles', {
    funds: 'any',
    subject: ['subject.vehicle'],
    // 实有数 of cars.
    beside: ['subject.assets', 'subject.fixedAssets', 'subject.onDuty'],
    measures: ['measure.count'],
  }),
  query('elevators', {
    funds: 'any',
    subject: ['subject.elevator'],
    beside: ['subject.assets', 'subject.fixedAssets'],
    measures: ['measure.count'],
  }),
  query('satisfaction', {
    funds: 'any',
    subject: ['subject.satisfaction'],
    measures: ['measure.rate', 'measure.achieved'],
  }),
  query('assessmentScore', {
    funds: 'any',
    subject: ['subject.assessmentScore'],
    measures: ['measure.achieved'],
  }),
  query('assessmentTotal', { funds: 'any', subject: ['subject.assessmentTotal'] }),
];

const BUILDINGS: readonly FactQuery[] = [
  query('approvedArea', { funds: 'any', subject: ['subject.approvedArea'], measures: ['measure.area'] }),
  query('builtArea', { funds: 'any', subject: ['subject.builtArea'], measures: ['measure.area'] }),
  query('approvedInvestment', { funds: 'any', subject: ['subject.approvedInvestment'] }),
  query('actualInvestment', { funds: 'any', subject: ['subject.actualInvestment'] }),
];

const FUNDS: readonly FactQuery[] = [
  query('governmentFundCarryIn', {
    subject: ['subject.carryIn'],
    beside: ['subject.revenue'],
    periods: ['opening'],
    funds: 'governmentFund',
  }),
  query('governmentFundRevenue', {
    subject: ['subject.revenue'],
    periods: ANY_ACTUAL,
    funds: 'governmentFund',
  }),
  query('governmentFundExpenditure', {
    subject: SPENDING,
    periods: ANY_ACTUAL,
    funds: 'governmentFund',
    wholeOnly: true,
  }),
  query('governmentFundBasic', {
    subject: ['subject.basic'],
    beside: SPENDING,
    periods: ANY_ACTUAL,
    funds: 'governmentFund',
  }),
  query('governmentFundProject', {
    subject: ['subject.project'],
    beside: SPENDING,
    periods: ANY_ACTUAL,
    funds: 'governmentFund',
  }),
  query('governmentFundBalance', {
    subject: ['subject.balance'],
    beside: SPENDING,
    periods: ['closing'],
    funds: 'governmentFund',
  }),
  query('stateCapitalExpenditure', {
    subject: SPENDING,
    periods: ANY_ACTUAL,
    funds: 'stateCapital',
    wholeOnly: true,
  }),
];

/** What every fact asks of a number; facts without an entry are stated or summed in another way. */
export const FACT_QUERIES: readonly FactQuery[] = [
  ...THREE_PUBLIC,
  ...MONEY,
  ...COUNTS,
  ...BUILDINGS,
  ...FUNDS,
];
