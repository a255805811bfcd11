/** What a fact measures; decides its base unit: money 元, person 人, ratio a fraction, area ㎡. */
export type FactKind = 'money' | 'person' | 'count' | 'ratio' | 'points' | 'area' | 'year' | 'text';

type FactEntry = { readonly label: string; readonly kind: FactKind };

const money = (label: string): FactEntry => ({ label, kind: 'money' });

/**
 * Every quantity the program knows, by its stable id. Labels are the terms of art of 部门预算、部门决算 and the
 * county 基础数据表. The catalogue may grow; ids never change their meaning.
 */
export const FACTS = {
  unitName: { label: '单位名称', kind: 'text' },
  fiscalYear: { label: '评价年度', kind: 'year' },
  authorizedStaff: { label: '编制数', kind: 'person' },
  onDutyStaff: { label: '在职人员数', kind: 'person' },
  initialBudget: money('年初预算数'),
  budgetAdjustment: money('本年追加预算'),
  adjustedBudget: money('调整后预算数'),
  carryIn: money('上年结转'),
  yearEndBalance: money('年末结余'),
  totalRevenue: money('本年收入合计'),
  totalExpenditure: money('本年支出合计'),
  basicExpenditure: money('基本支出'),
  projectExpenditure: money('项目支出'),
  personnelBudget: money('人员经费预算数'),
  personnelActual: money('人员经费决算数'),
  publicFundsBudget: money('公用经费预算数'),
  publicFundsActual: money('公用经费决算数'),
  threePublicBudget: money('“三公”经费预算数'),
  'threePublicBudget.abroad': money('因公出国（境）费预算数'),
  'threePublicBudget.vehiclePurchase': money('公务用车购置费预算数'),
  'threePublicBudget.vehicleOperation': money('公务用车运行维护费预算数'),
  'threePublicBudget.reception': money('公务接待费预算数'),
  threePublicActual: money('“三公”经费决算数'),
  'threePublicActual.abroad': money('因公出国（境）费决算数'),
  'threePublicActual.vehiclePurchase': money('公务用车购置费决算数'),
  'threePublicActual.vehicleOperation': money('公务用车运行维护费决算数'),
  'threePublicActual.reception': money('公务接待费决算数'),
  threePublicBudgetPrior: money('上年度“三公”经费预算数'),
  'threePublicBudgetPrior.abroad': money('上年度因公出国（境）费预算数'),
  'threePublicBudgetPrior.vehiclePurchase': money('上年度公务用车购置费预算数'),
  'threePublicBudgetPrior.vehicleOperation': money('上年度公务用车运行维护费预算数'),
  'threePublicBudgetPrior.reception': money('上年度公务接待费预算数'),
  conferenceActual: money('会议费决算数'),
  trainingActual: money('培训费决算数'),
  procurementBudget: money('政府采购预算数'),
  procurementActual: money('实际政府采购金额'),
  fixedAssets: money('年末固定资产'),
  vehicles: { label: '公务用车数量', kind: 'count' },
  elevators: { label: '电梯数量', kind: 'count' },
  satisfaction: { label: '服务对象满意度', kind: 'ratio' },
  assessmentScore: { label: '重点工作考核得分', kind: 'points' },
  assessmentTotal: { label: '重点工作考核总分', kind: 'points' },
  governmentFundCarryIn: money('政府性基金年初结转和结余'),
  governmentFundRevenue: money('政府性基金预算财政拨款收入'),
  governmentFundExpenditure: money('政府性基金预算财政拨款支出'),
  governmentFundBasic: money('政府性基金基本支出'),
  governmentFundProject: money('政府性基金项目支出'),
  governmentFundBalance: money('政府性基金年末结转和结余'),
  stateCapitalExpenditure: money('国有资本经营预算财政拨款支出'),
  approvedArea: { label: '批准建设面积', kind: 'area' },
  builtArea: { label: '实际建设面积', kind: 'area' },
  approvedInvestment: money('批准投资金额'),
  actualInvestment: money('实际投资金额'),
} as const satisfies Readonly<Record<string, FactEntry>>;

/** The stable id of a fact. */
export type FactId = keyof typeof FACTS;

/** All ids, in the order of the catalogue. */
export const FACT_IDS = Object.keys(FACTS) as readonly FactId[];

/** The fact's Chinese name as forms print it. */
export function factLabel(fact: FactId): string {
  return FACTS[fact].label;
}

/** What the fact measures. */
export function factKind(fact: FactId): FactKind {
  return FACTS[fact].kind;
}

/** Whether text names a fact. */
export function isFactId(text: string): text is FactId {
  return Object.hasOwn(FACTS, text);
}
