import type { FactId } from '../domain/fact/catalogue';
import type { SubjectLabel } from '../domain/check/vocabulary/report-labels';
import { FUND_SUBJECTS } from './report-subjects-funds';

function spent(phrases: readonly string[], fact: FactId): SubjectLabel {
  return { phrases, facts: [{ aspect: 'actual', fact }], measureWords: [] };
}

function planned(phrases: readonly string[], budget: FactId, actual: FactId, prior?: FactId): SubjectLabel {
  const before = prior === undefined ? [] : ([{ aspect: 'priorBudget', fact: prior }] as const);
  const facts = [{ aspect: 'actual', fact: actual }, { aspect: 'budget', fact: budget }, ...before] as const;
  return { phrases, facts, measureWords: [] };
}

function counted(phrases: readonly string[], fact: FactId, measureWords: string): SubjectLabel {
  return { phrases, facts: [{ aspect: 'actual', fact }], measureWords: measureWords.split('、') };
}

function threePublicPart(part: 'abroad' | 'vehiclePurchase' | 'vehicleOperation' | 'reception') {
  return [
    `threePublicBudget.${part}`,
    `threePublicActual.${part}`,
    `threePublicBudgetPrior.${part}`,
  ] as const;
}

/** The things that reports of Hunan county units speak of, by the names that published reports give them. */
export const REPORT_SUBJECTS: readonly SubjectLabel[] = [
  planned(
    ['“三公”经费', '“三公经费”', '三公经费', '“三公”', '‘三公’经费'],
    'threePublicBudget',
    'threePublicActual',
    'threePublicBudgetPrior',
  ),
  planned(
    ['因公出国（境）费用', '因公出国（境）费', '因公出国(境)费用', '因公出国(境)费', '因公出国费'],
    ...threePublicPart('abroad'),
  ),
  planned(['公务用车购置费', '公车购置费'], ...threePublicPart('vehiclePurchase')),
  planned(
    ['公务用车运行维护费', '公务用车运行费', '公车运行维护费', '公车运行费'],
    ...threePublicPart('vehicleOperation'),
  ),
  planned(['公务接待费用', '公务接待费', '公务接待'], ...threePublicPart('reception')),
  planned(['日常公用经费', '公用经费'], 'publicFundsBudget', 'publicFundsActual'),
  planned(['人员经费'], 'personnelBudget', 'personnelActual'),
  planned(['政府采购'], 'procurementBudget', 'procurementActual'),
  spent(['会议费'], 'conferenceActual'),
  spent(['培训费'], 'trainingActual'),
  ...FUND_SUBJECTS,
  spent(['基本支出'], 'basicExpenditure'),
  spent(['项目支出'], 'projectExpenditure'),
  spent(['财政收入', '总收入', '收入'], 'totalRevenue'),
  spent(['总支出'], 'totalExpenditure'),
  spent(
    [
      '本年追加预算数',
      '本年追加预算',
      '年中追加预算',
      '追加预算数',
      '追加预算',
      '预算追加数',
      '预算追加',
      '本年追加',
      '年中追加',
      '追加',
    ],
    'budgetAdjustment',
  ),
  spent(['上年结转结余', '上年结转', '年初结转'], 'carryIn'),
  spent(['年末结转结余', '年末结余', '年末结转', '结转下年'], 'yearEndBalance'),
  spent(['固定资产'], 'fixedAssets'),
  {
    phrases: ['新建楼堂馆所面积', '建设面积'],
    facts: [
      { aspect: 'actual', fact: 'builtArea' },
      { aspect: 'budget', fact: 'approvedArea' },
    ],
    measureWords: [],
  },
  {
    phrases: ['新建楼堂馆所投资', '投资金额'],
    facts: [
      { aspect: 'actual', fact: 'actualInvestment' },
      { aspect: 'budget', fact: 'approvedInvestment' },
    ],
    measureWords: [],
  },
  counted(['人员编制', '核定编制', '编制', '编制数'], 'authorizedStaff', '人、名、个'),
  counted(
    ['在职人员', '在职人数', '在编在职', '在职', '实有人员', '实有人数', '实有', '在岗人员'],
    'onDutyStaff',
    '人、名',
  ),
  counted(['公务用车', '公务车', '公车'], 'vehicles', '辆、台'),
  counted(['电梯'], 'elevators', '台、部'),
  spent(['服务对象满意度', '社会公众满意度', '群众满意度', '满意度'], 'satisfaction'),
  spent(['重点工作考核得分', '重点工作考核', '考核得分'], 'assessmentScore'),
  spent(['重点工作考核总分', '考核总分'], 'assessmentTotal'),
];
