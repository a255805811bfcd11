import { columnLetters } from '../../../src/domain/cell-address';
import type { Evaluation } from '../../../src/domain/scoring/evaluation';
import type { WorkbookPlan } from '../../../src/workbook/plan/plan';
import { planSheets } from '../../../src/workbook/plan/plan-sheets';
import { calculated } from './calculated';
import { rowShowing, sheetNamed } from './find-cell';
import { unitInput, unitWorkbook, type Changes } from './sample-unit';

type Answers = ReturnType<typeof calculated>;

/** The engine answers with nine digits. */
const sameValue = (cached: number | string, answer: number | string | undefined) =>
  typeof cached === 'number' && typeof answer === 'number'
    ? Math.abs(cached - answer) <= 1e-8 * Math.max(1, Math.abs(cached))
    : cached === answer;

/** Formulas whose calculated value is not the one the plan caches. */
const differences = (plan: WorkbookPlan, answers: Answers) =>
  plan.sheets.flatMap((sheet) =>
    sheet.cells.flatMap(({ row, column, content }) => {
      if (content.kind !== 'formula') return [];
      const address = `${sheet.name}!${columnLetters(column)}${row + 1}`;
      const cached = typeof content.cached === 'string' ? content.cached : content.cached.toNumber();
      return sameValue(cached, answers.get(address)) ? [] : [`${address}: ${String(cached)}`];
    }),
  );

/** What 评分表 shows: the scores by indicator id, the total and the grade. */
const shown = (plan: WorkbookPlan, evaluation: Evaluation, answers: Answers) => {
  const scores = sheetNamed(plan, '评分表');
  const at = (row: number) => answers.get(`评分表!I${row + 1}`);
  return {
    scores: evaluation.system.indicators.map(({ id, name }) => [id, at(rowShowing(scores, 4, name))]),
    total: at(rowShowing(scores, 0, '合计')),
    grade: at(rowShowing(scores, 0, '评价等次')),
  };
};

const expected = ({ results, total, grade }: Evaluation) => ({
  scores: results.map(({ indicator, score }) => [indicator.id, score?.toNumber() ?? '待填']),
  total: total.toNumber(),
  grade: grade?.formalLabel ?? '待定',
});

test.each<[string, Changes]>([
  ['样例单位', {}],
  ['公用经费预算待填', { publicFundsBudget: null }],
  ['多项数据待填，等次待定', { onDutyStaff: null, procurementBudget: null, initialBudget: null }],
  ['数字存为文本，带千分位和百分号', { publicFundsActual: '1,865,100.00', satisfaction: '96.30%' }],
  ['没有安排采购也没有采购', { procurementBudget: 0, procurementActual: 0 }],
])('%s：每个公式由独立引擎算得的值等于缓存值', (_, changes) => {
  const { plan } = planSheets(unitInput(changes));
  expect(differences(plan, calculated(unitWorkbook(changes), plan))).toEqual([]);
});

test.each<[string, Changes]>([
  ['公用经费支出减少到预算以内', { publicFundsActual: 1824000 }],
  ['公用经费支出超出十个百分点', { publicFundsActual: 2006400 }],
  ['追加预算为零', { budgetAdjustment: 0 }],
  ['在职人员超编', { onDutyStaff: 17 }],
  ['删去“三公”经费决算数，该项待填而不是零', { threePublicActual: null }],
])('写好之后改动来源：%s，公式算得的得分与重新评分一致', (_, later) => {
  const { plan } = planSheets(unitInput());
  const { evaluation } = unitInput(later);
  const answers = calculated(unitWorkbook(later), plan);
  expect(shown(plan, evaluation, answers)).toEqual(expected(evaluation));
});

test('补填黄色单元格后，公式算得的得分与有此数据时一致', () => {
  const { plan } = planSheets(unitInput({ publicFundsBudget: null }));
  const { evaluation } = unitInput();
  const row = rowShowing(sheetNamed(plan, '基础数据表'), 0, '公用经费') + 1;
  const answers = calculated(unitWorkbook({ publicFundsBudget: null }), plan, {
    [`基础数据表!C${row}`]: 182.4,
  });
  expect(shown(plan, evaluation, answers)).toEqual(expected(evaluation));
});

test('溯源表在来源改动后显示已变化，补填后显示已补填', () => {
  const { plan } = planSheets(unitInput({ publicFundsBudget: null }));
  const row = rowShowing(sheetNamed(plan, '基础数据表'), 0, '公用经费') + 1;
  const later = unitWorkbook({ publicFundsBudget: null, publicFundsActual: 1 });
  const answers = calculated(later, plan, { [`基础数据表!C${row}`]: 182.4 });
  const state = (label: string) =>
    answers.get(`溯源表!H${rowShowing(sheetNamed(plan, '溯源表'), 1, label) + 1}`);
  expect(state('公用经费决算数（万元）')).toBe('已变化');
  expect(state('公用经费预算数（万元）')).toBe('已补填');
  expect(state('年初预算数（万元）')).toBe('一致');
  expect(state('会议费决算数（万元）')).toBe('未填');
});
