import { cellAt } from '../../../src/domain/cell-address';
import { isFactId, type FactId } from '../../../src/domain/fact/catalogue';
import type { FactBook, SettledFact } from '../../../src/domain/fact/fact-book';
import type { Answer, Judgement } from '../../../src/domain/indicator/judgement';
import { decimal } from '../../../src/domain/money/decimal';

export type FactValues = Readonly<Partial<Record<FactId, number | string>>>;

/** A fact book with nothing but values, in base units; the readings of `disputed` disagree. */
export function bookOf(values: FactValues, disputed: readonly FactId[] = []): FactBook {
  const facts = Object.entries(values).flatMap(([fact, value]) =>
    isFactId(fact) ? [settled(fact, value, disputed.includes(fact) ? 'disputed' : 'certain')] : [],
  );
  return new Map(facts.map((entry) => [entry.fact, entry]));
}

function settled(fact: FactId, value: number | string, certainty: SettledFact['certainty']): SettledFact {
  return { fact, value: decimal(value), reading: null, derivation: null, readings: [], certainty };
}

/** One line of 佐证材料; row 0 is as good as any other. */
export function judged(
  subject: string,
  point: string,
  answer: string | number,
  { evidence = null, note = null }: { readonly evidence?: string | null; readonly note?: string | null } = {},
): Judgement {
  const source = cellAt('资料.xlsx', '自评佐证材料', 0, 2);
  return { subject, point, answer: answerOf(answer), evidence, note, source };
}

function answerOf(answer: string | number): Answer {
  if (typeof answer === 'number') return { kind: 'number', value: decimal(answer) };
  if (answer === '是') return { kind: 'yes' };
  if (answer === '否') return { kind: 'no' };
  return answer === '' ? { kind: 'blank' } : { kind: 'text', text: answer };
}

/** The facts of the sample unit, 邵东市机关事务服务中心 2020; money in 元. */
export const SAMPLE_FACTS: FactValues = {
  authorizedStaff: 15,
  onDutyStaff: 14,
  initialBudget: 8805000,
  budgetAdjustment: 2461900,
  carryIn: 0,
  yearEndBalance: 0,
  publicFundsBudget: 1824000,
  publicFundsActual: 1865100,
  threePublicBudget: 1100000,
  threePublicBudgetPrior: 1150000,
  threePublicActual: 1083600,
  procurementBudget: 4200000,
  procurementActual: 4125000,
  assessmentScore: 50,
  assessmentTotal: 50,
  satisfaction: '0.963',
};

const RULES = '管理制度健全性';
const FUNDS = '资金使用合规性';
const OPEN = '预决算信息公开性';

/** 自评佐证材料 of the sample, line by line. */
export const SAMPLE_JUDGEMENTS: readonly Judgement[] = [
  judged(RULES, '有内部财务管理制度、会计核算制度等管理制度', '是', {
    evidence: '《财务管理制度》《会计核算办法》',
  }),
  judged(RULES, '有本部门厉行节约制度', '是', { evidence: '《厉行节约反对浪费实施细则》' }),
  judged(RULES, '相关管理制度合法、合规、完整', '是', { evidence: '制度汇编' }),
  judged(RULES, '相关管理制度得到有效执行', '是', { evidence: '内控评价报告' }),
  judged(FUNDS, '支出符合国家财经法规和财务管理制度规定以及有关专项资金管理办法的规定', '是', {
    evidence: '审计报告',
  }),
  judged(FUNDS, '资金拨付有完整的审批程序和手续', '是', { evidence: '报账审批单' }),
  judged(FUNDS, '项目支出按规定经过评估论证', '是', { evidence: '项目评审资料' }),
  judged(FUNDS, '支出符合部门预算批复的用途', '否', { note: '日常公用经费挤占项目经费1例' }),
  judged(FUNDS, '资金使用无截留、挤占、挪用、虚列支出等情况', '是', { evidence: '审计报告' }),
  judged(OPEN, '按规定内容公开预决算信息', '是', { evidence: '市政府门户网站' }),
  judged(OPEN, '按规定时限公开预决算信息', '是', { evidence: '2020年1月、2021年8月' }),
  judged(OPEN, '基础数据信息和会计信息资料真实', '是'),
  judged(OPEN, '基础数据信息和会计信息资料完整', '是'),
  judged(OPEN, '基础数据信息和会计信息资料准确', '是'),
  judged('经济效益、社会效益、生态效益', '自评得分', 9, {
    evidence: '年度工作总结',
    note: '生态效益缺少量化数据',
  }),
  judged('行政效能', '效果', '效果较好', { evidence: '年度工作总结' }),
  judged('社会公众或服务对象满意度', '满意率', '96.30%', { evidence: '满意度调查表（样本320份）' }),
  judged('新建楼堂馆所', '当年是否有完工的新建楼堂馆所项目', '无'),
];
