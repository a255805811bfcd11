import { FACT_IDS } from '../../../src/domain/fact/catalogue';
import { contentText } from '../../../src/workbook/plan/content';
import { dataLayout } from '../../../src/workbook/plan/data/data-layout';
import { planSheets } from '../../../src/workbook/plan/plan-sheets';
import { readHandFilled } from '../../../src/workbook/plan/rerun/read-hand-filled';
import { factBook } from '../../domain/report/sample-evaluation';
import { cellIn, rowShowing, sheetNamed } from './find-cell';
import {
  ANSWERS,
  FILE,
  unitInput,
  unitJudgements,
  unitReadings,
  unitWorkbook,
  workbookOf,
} from './sample-unit';
import { evaluationOf } from './sample-unit';
import { sheetOf } from './sheet-of';
import { writtenWorkbook } from './written-workbook';

const contentAt = (name: string, row: number, column: number, input = unitInput()) =>
  cellIn(sheetNamed(planSheets(input).plan, name), row, column).content;

test('除单位名称和年度外，目录中的每个数据在基础数据表里都有一个单元格', () => {
  const { system, results } = unitInput().evaluation;
  const { factSpots } = dataLayout({ system, results });
  expect([...factSpots.keys()].sort()).toEqual(
    FACT_IDS.filter((fact) => fact !== 'unitName' && fact !== 'fiscalYear').sort(),
  );
});

test('没有政府性基金和国有资本经营数据的单位，基础数据表不留它们的空格', () => {
  const { evaluation } = unitInput();
  const plain = dataLayout(evaluation);
  expect(plain.factSpots.has('governmentFundExpenditure')).toBe(false);
  const funded = dataLayout({ ...evaluation, facts: factBook({ governmentFundExpenditure: 600000 }) });
  expect(funded.factSpots.has('governmentFundExpenditure')).toBe(true);
  expect(funded.factSpots.get('totalExpenditure')).toEqual(plain.factSpots.get('totalExpenditure'));
});

test('元的来源换算成万元，空白的来源仍为空白', () => {
  const data = sheetNamed(planSheets(unitInput()).plan, '基础数据表');
  const row = rowShowing(data, 0, '公用经费');
  expect(cellIn(data, row, 3)).toMatchObject({
    style: 'amount',
    content: { kind: 'formula', formula: `IF('决算''表'!B7="","",'决算''表'!B7/10000)` },
  });
  expect(contentText(cellIn(data, row, 3).content)).toBe('186.51');
});

test('万元的来源不换算，存为文本的数字经 VALUE 取数', () => {
  const data = sheetNamed(planSheets(unitInput({ publicFundsActual: '1,865,100' })).plan, '基础数据表');
  const row = rowShowing(data, 0, '公用经费');
  expect(cellIn(data, row, 2).content).toMatchObject({ formula: `IF('预算表'!B3="","",'预算表'!B3)` });
  expect(cellIn(data, row, 3).content).toMatchObject({
    formula: `IF('决算''表'!B7="","",VALUE(SUBSTITUTE('决算''表'!B7,",",""))/10000)`,
  });
});

test('没有来源的数据留作黄色空格，不写零', () => {
  const data = sheetNamed(planSheets(unitInput({ publicFundsBudget: null })).plan, '基础数据表');
  const row = rowShowing(data, 0, '公用经费');
  expect(cellIn(data, row, 2)).toMatchObject({ content: { kind: 'blank' }, style: 'inputAmount' });
});

test('来源一栏写明工作表和单元格，点击可到', () => {
  const data = sheetNamed(planSheets(unitInput()).plan, '基础数据表');
  const row = rowShowing(data, 0, '部门预算');
  expect(cellIn(data, row, 5)).toMatchObject({
    style: 'link',
    content: { text: '预算表!B1、B2；由本表计算' },
    link: { workbook: FILE, sheet: '预算表', top: 0, left: 1 },
  });
});

test('要点的结论取自佐证材料，“符合”换成“是”，可从列表改选', () => {
  const data = sheetNamed(planSheets(unitInput()).plan, '基础数据表');
  const row = rowShowing(data, 1, '相关管理制度合法、合规、完整');
  expect(cellIn(data, row, 3).content).toMatchObject({
    formula: `IF('佐证材料'!C3="","",IF('佐证材料'!C3="符合","是",'佐证材料'!C3))`,
    cached: '是',
  });
  expect(data.validations).toContainEqual({
    range: { top: row, left: 3, bottom: row, right: 3 },
    choices: ['是', '否'],
    prompt: '请选择：相关管理制度合法、合规、完整',
  });
});

test('评分表：一级、二级指标合并并汇总分值，合计和等次为公式', () => {
  const scores = sheetNamed(planSheets(unitInput()).plan, '评分表');
  expect(scores.cells.filter(({ row }) => row === 2).map(({ content }) => contentText(content))).toEqual(
    '一级指标 分值 二级指标 分值 三级指标 分值 评价标准 指标说明 得分 扣分原因'.split(' '),
  );
  expect(scores.merges).toContainEqual({ top: 5, left: 0, bottom: 14, right: 0 });
  expect(cellIn(scores, 5, 1).content).toMatchObject({ formula: 'SUM(F6:F15)' });
  expect(contentText(cellIn(scores, 5, 1).content)).toBe('60');
  const total = rowShowing(scores, 0, '合计');
  expect(contentText(cellIn(scores, total, 8).content)).toBe('93');
  expect(contentText(cellIn(scores, total + 1, 8).content)).toBe('优秀');
  expect(scores.print).toEqual({ orientation: 'landscape', repeatRows: { first: 2, last: 2 } });
});

test('评分表：指标说明带出代入计算，扣分原因带出算式', () => {
  const scores = sheetNamed(planSheets(unitInput()).plan, '评分表');
  const row = rowShowing(scores, 4, '公用经费控制率');
  expect(contentText(cellIn(scores, row, 7).content)).toMatch(/\n186\.51÷182\.40×100%=102\.25%$/);
  expect(contentText(cellIn(scores, row, 9).content)).toContain('扣 2 分');
});

test('评分表：定性指标的得分提供可选分数，定量指标不提供', () => {
  const scores = sheetNamed(planSheets(unitInput()).plan, '评分表');
  const choicesOf = (name: string) =>
    scores.validations.find(({ range }) => range.top === rowShowing(scores, 4, name))?.choices;
  expect(choicesOf('行政效能')).toEqual(['6', '3', '0']);
  expect(choicesOf('管理制度健全性')).toEqual(['8', '6', '4', '2', '0']);
  expect(choicesOf('公用经费控制率')).toBeUndefined();
});

test('待填的指标写“待填”，还可能改变的等次写“待定”', () => {
  const input = unitInput({ publicFundsBudget: null, authorizedStaff: null });
  const scores = sheetNamed(planSheets(input).plan, '评分表');
  const row = rowShowing(scores, 4, '公用经费控制率');
  expect(cellIn(scores, row, 8)).toMatchObject({ style: 'pending', content: { cached: '待填' } });
  const total = rowShowing(scores, 0, '合计');
  expect(contentText(cellIn(scores, total, 9).content)).toBe('尚有13分待填');
  expect(contentText(cellIn(scores, total + 1, 8).content)).toBe('待定');
});

test('同一要点两处答“否”算两例', () => {
  const again = ['资金使用合规性', '支出符合部门预算批复的用途', '否', '', '另有1例'] as const;
  const answers = [...ANSWERS, again];
  const evaluation = evaluationOf(unitReadings(), unitJudgements(answers));
  const workbook = unitWorkbook({}, answers);
  const input = { ...unitInput({}, null, workbook), evaluation };
  const data = sheetNamed(planSheets(input).plan, '基础数据表');
  const row = rowShowing(data, 1, '支出符合部门预算批复的用途');
  expect(cellIn(data, row, 3).content).toMatchObject({
    formula: `('佐证材料'!C8="否")+('佐证材料'!C18="否")`,
  });
  expect(contentText(cellIn(data, row, 3).content)).toBe('2');
});

describe('多个文件写入新工作簿', () => {
  const input = { ...unitInput(), target: { kind: 'newWorkbook' } as const };

  test('写数值，注明文件、工作表和单元格，不带链接', () => {
    const data = sheetNamed(planSheets(input).plan, '基础数据表');
    const row = rowShowing(data, 0, '公用经费');
    expect(contentText(cellIn(data, row, 3).content)).toBe('186.51');
    expect(cellIn(data, row, 3).content.kind).toBe('number');
    expect(cellIn(data, row, 5)).toMatchObject({ link: null });
    expect(contentText(cellIn(data, row, 5).content)).toBe(`${FILE}｜预算表!B3；${FILE}｜决算'表!B7`);
  });

  test('得分仍由公式从基础数据表算出', () => {
    expect(contentAt('评分表', 3, 8, input).kind).toBe('formula');
  });
});

describe('工作表重名', () => {
  const foreign = sheetOf('评分表', [['去年的评分表']]);

  test('不动他人的工作表，另取名称并告知', () => {
    const workbook = workbookOf([...unitWorkbook().sheets, foreign]);
    const { plan, findings } = planSheets(unitInput({}, null, workbook));
    expect(plan.sheets.map(({ name }) => name)).toEqual(['基础数据表', '评分表-自评', '溯源表']);
    expect(findings).toEqual([
      { code: 'sheetNameTaken', severity: 'info', cells: [], wanted: '评分表', used: '评分表-自评' },
    ]);
  });

  test('重跑沿用上次的名称，不再另起', () => {
    const workbook = workbookOf([...unitWorkbook().sheets, foreign]);
    const { plan } = planSheets(unitInput({}, null, workbook));
    const written = writtenWorkbook(workbook, plan);
    const again = planSheets(unitInput({}, readHandFilled(written), written));
    expect(again.plan.sheets.map(({ name }) => name)).toEqual(['基础数据表', '评分表-自评', '溯源表']);
  });
});

test('单元格里的文字像公式也只作文字', () => {
  const answers = ANSWERS.map((answer) =>
    answer[1] === '效果' ? ([answer[0], answer[1], '=HYPERLINK("x")&"', '=1+1', '+2'] as const) : answer,
  );
  const evaluation = evaluationOf(unitReadings(), unitJudgements(answers));
  const workbook = unitWorkbook({}, answers);
  const data = sheetNamed(planSheets({ ...unitInput({}, null, workbook), evaluation }).plan, '基础数据表');
  const row = rowShowing(data, 1, '评价结果');
  expect(cellIn(data, row, 3).content).toMatchObject({ formula: `IF('佐证材料'!C16="","",'佐证材料'!C16)` });
  expect(cellIn(data, row, 4).content).toEqual({ kind: 'text', text: '=1+1；+2' });
});
