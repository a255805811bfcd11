import type { FactCatalogue } from '../../workbook/answer/answer-facts';
import type { SumQuery } from '../../workbook/answer/sums';
import type { MatterPair } from '../../workbook/answer/units';
import { ANY_ACTUAL, ANY_BUDGET, query, SPENDING } from './asked';
import { FACT_QUERIES } from './fact-queries';

const PLAN_AND_OUTTURN: readonly MatterPair[] = [
  ['threePublicBudget', 'threePublicActual'],
  ['initialBudget', 'totalExpenditure'],
  ['adjustedBudget', 'totalExpenditure'],
  ['personnelBudget', 'personnelActual'],
  ['publicFundsBudget', 'publicFundsActual'],
  ['procurementBudget', 'procurementActual'],
];

/** 人员经费 is 301 and 303 of 基本支出, 公用经费 302 and 310, where no line is called so (2018 编码). */
const CLASSES = {
  personnel: ['subject.wages', 'subject.families'],
  publicFunds: ['subject.goodsAndServices', 'subject.capital'],
} as const;

const SUMS: readonly SumQuery[] = [
  ...(['personnel', 'publicFunds'] as const).flatMap((kind) =>
    (
      [
        ['Budget', ANY_BUDGET],
        ['Actual', ANY_ACTUAL],
      ] as const
    ).map(([suffix, periods]): SumQuery => {
      const asked = { periods, funds: 'fiscal', beside: [`subject.${kind}`, ...SPENDING], rank: 5 } as const;
      const whole = query(`${kind}${suffix}`, { ...asked, subject: [] });
      const parts = CLASSES[kind].map((part) =>
        query(whole.fact, { ...asked, subject: [part, 'subject.basic'] }),
      );
      return { query: whole, parts };
    }),
  ),
  {
    query: query('budgetAdjustment', { subject: [], beside: SPENDING, periods: ['adjustment'], rank: 2 }),
    title: 'whole.additions',
    head: 'period.adjustment',
  },
  ...(['approvedArea', 'builtArea', 'approvedInvestment', 'actualInvestment'] as const).map(
    (fact): SumQuery => ({
      query: query(fact, { subject: [`subject.${fact}`], measures: ['measure.area'], funds: 'any', rank: 2 }),
      title: 'subject.buildings',
      head: `subject.${fact}`,
    }),
  ),
];

/** The queries, and what must not be a thousand times apart. */
export const FACT_CATALOGUE: FactCatalogue = { queries: FACT_QUERIES, sums: SUMS, pairs: PLAN_AND_OUTTURN };
