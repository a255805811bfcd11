import { cellAt, columnLetters } from '../../../src/domain/cell-address';
import { decimal } from '../../../src/domain/money/decimal';
import {
  NOTHING_BY_HAND,
  type CellOrigin,
  type HandFilled,
} from '../../../src/workbook/plan/rerun/hand-filled';
import type { Evaluation } from '../../../src/domain/scoring/evaluation';
import type { WorkbookPlan } from '../../../src/workbook/plan/plan';
import { planSheets } from '../../../src/workbook/plan/plan-sheets';
import { calculated } from './calculated';
import { rowShowing, sheetNamed } from './find-cell';
import type { FactId } from '../../../src/domain/fact/catalogue';
import type { PlanInput } from '../../../src/workbook/plan/plan-input';
import { evaluationOf, unitInput, unitReadings, unitWorkbook, type Changes } from './sample-unit';

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

describe('有疑问的数', () => {
  /** The files leave open of which scope this fact's number is. */
  const openInput = (fact: FactId): PlanInput => {
    const readings = unitReadings().map((reading) =>
      reading.fact === fact
        ? { ...reading, doubts: [{ code: 'openQuestion', question: 'scope' } as const] }
        : reading,
    );
    return { ...unitInput(), evaluation: evaluationOf(readings) };
  };
  const { plan } = planSheets(openInput('publicFundsActual'));
  const scores = sheetNamed(plan, '评分表');
  const row = rowShowing(scores, 4, '公用经费控制率') + 1;
  const dataRow = rowShowing(sheetNamed(plan, '基础数据表'), 0, '公用经费') + 1;
  const line = (answers: Answers): readonly unknown[] => [
    answers.get(`评分表!I${row}`),
    answers.get(`评分表!J${row}`),
  ];
  const waiting = ['待填', '待填：要先确认公用经费决算数'];

  test('要先确认，公式算得的也是待填；来源改了数，疑问还在', () => {
    const now = calculated(unitWorkbook(), plan);
    expect(differences(plan, now)).toEqual([]);
    expect(line(now)).toEqual(waiting);
    expect(line(calculated(unitWorkbook({ publicFundsActual: 1824000 }), plan))).toEqual(waiting);
  });

  test('人在基础数据表里改填以后，公式照填的数评分', () => {
    const typed = calculated(unitWorkbook(), plan, { [`基础数据表!D${dataRow}`]: 182.4 });
    expect(line(typed)).toEqual([8, '']);
  });

  test('写成新工作簿，没有公式连到来源，也一样', () => {
    const input: PlanInput = { ...openInput('publicFundsActual'), target: { kind: 'newWorkbook' } };
    const other = planSheets(input).plan;
    const values = calculated({ ...unitWorkbook(), sheets: [] }, other);
    expect(line(values)).toEqual(waiting);
    const typed = calculated({ ...unitWorkbook(), sheets: [] }, other, { [`基础数据表!D${dataRow}`]: 182.4 });
    expect(line(typed)).toEqual([8, '']);
  });

  test('再次评分时，填过的数不再和来源相争', () => {
    const [reading] = unitReadings().filter(({ fact }) => fact === 'publicFundsActual');
    if (reading === undefined) throw new Error('the unit has public funds');
    const typed = {
      ...reading,
      value: decimal(1824000),
      source: cellAt('自评.xlsx', '基础数据表', 21, 3),
      rank: -1,
    };
    const by = (origin: CellOrigin): HandFilled => {
      return {
        ...NOTHING_BY_HAND,
        readings: [typed],
        origins: new Map([['fact:publicFundsActual', origin]]),
      };
    };
    const scoreOf = (handFilled: HandFilled): unknown =>
      unitInput({}, handFilled)
        .evaluation.results.find(({ indicator }) => indicator.id === 'C1')
        ?.score?.toNumber();
    expect(scoreOf(by('replaced'))).toBe(8);
    // A number typed where nothing stood, and a source that tells another one since: which of them holds is open.
    expect(scoreOf(by('typed'))).toBeUndefined();
  });
});
