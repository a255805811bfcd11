import { FACT_IDS } from '../../src/domain/fact/catalogue';
import { truth } from '../workbook/sample-workbooks';
import type { Note, Notes } from './notes';

const OVERVIEW = '部门收支总表';
const THREE_BUDGET = '三公经费预算表';
const THREE_FINAL = '三公经费支出决算表';
const ITEMS = '基本支出决算表';

const stated = (value: number, ...cells: readonly (readonly [sheet: string, cell: string])[]): Note => ({
  value,
  cells: cells.map(([sheet, cell]) => `'${sheet}'!${cell}`),
});

/** Blank, with or without a note that there is none. */
const BLANK: Note = { value: null, alsoAccept: [0] };

const noted = truth('truth.json');
const { unit, year } = noted as unknown as { readonly unit: string; readonly year: number };

/** A second cell beside the one that truth.json names. */
const also = (fact: string, ...cells: readonly (readonly [sheet: string, cell: string])[]): Note => {
  const { value, cell = '' } = noted.facts[fact] ?? { value: null };
  return { value, cells: [cell, ...cells.map(([sheet, place]) => `'${sheet}'!${place}`)] };
};

/** Nothing else stands in the sheets; of the other budgets the unit may be said to have none. */
const NOT_STATED: Notes = Object.fromEntries(
  FACT_IDS.map((fact) => [fact, /^(?:governmentFund|stateCapital)/.test(fact) ? BLANK : null]),
);

/** What the sample of 机关事务服务中心 says, noted by hand: truth.json, and what it leaves out. */
export const COUNTY_NOTES: Notes = {
  ...NOT_STATED,
  ...noted.facts,
  unitName: { value: unit },
  fiscalYear: { value: year },
  initialBudget: also('initialBudget', [OVERVIEW, 'B13'], [OVERVIEW, 'B15'], [OVERVIEW, 'D15']),
  totalExpenditure: also('totalExpenditure', ['支出决算表', 'E8']),
  projectExpenditure: also('projectExpenditure', ['项目支出情况表', 'F12']),
  publicFundsActual: also('publicFundsActual', [ITEMS, 'F6']),
  adjustedBudget: { value: 11266900, optional: true },
  assessmentScore: also('assessmentScore', ['重点工作完成情况', 'G2']),
  assessmentTotal: also('assessmentTotal', ['重点工作完成情况', 'G2']),
  threePublicBudget: also('threePublicBudget', [THREE_FINAL, 'A8']),
  'threePublicBudget.abroad': BLANK,
  'threePublicBudget.vehiclePurchase': stated(180000, [THREE_BUDGET, 'B8'], [THREE_FINAL, 'D8']),
  'threePublicBudget.vehicleOperation': stated(872000, [THREE_BUDGET, 'B9'], [THREE_FINAL, 'E8']),
  'threePublicBudget.reception': stated(48000, [THREE_BUDGET, 'B6'], [THREE_FINAL, 'F8']),
  'threePublicActual.abroad': BLANK,
  'threePublicActual.vehiclePurchase': stated(179800, [THREE_FINAL, 'J8']),
  'threePublicActual.vehicleOperation': stated(861400, [THREE_FINAL, 'K8']),
  'threePublicActual.reception': stated(42400, [THREE_FINAL, 'L8']),
  'threePublicBudgetPrior.abroad': BLANK,
  'threePublicBudgetPrior.vehiclePurchase': stated(200000, [THREE_BUDGET, 'C8']),
  'threePublicBudgetPrior.vehicleOperation': stated(895000, [THREE_BUDGET, 'C9']),
  'threePublicBudgetPrior.reception': stated(55000, [THREE_BUDGET, 'C6']),
  conferenceActual: stated(26100, [ITEMS, 'F14']),
  trainingActual: stated(20500, [ITEMS, 'F15']),
};
