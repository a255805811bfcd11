import type { FactId } from '../../../../src/domain/fact/catalogue';
import { contentText } from '../../../../src/workbook/plan/content';
import { planSheets } from '../../../../src/workbook/plan/plan-sheets';
import { readHandFilled } from '../../../../src/workbook/plan/rerun/read-hand-filled';
import type { WorkbookPlan } from '../../../../src/workbook/plan/plan';
import { cellIn, rowShowing, sheetNamed } from '../find-cell';
import {
  FILE,
  evaluationOf,
  questionOf,
  type Changes,
  unitInput,
  unitReadings,
  unitWorkbook,
  workbookOf,
} from '../sample-unit';
import { judgementsWith, readingsWith } from '../../../../src/workbook/plan/rerun/with-hand-filled';
import type { LiteralCell } from '../sheet-of';
import { writtenWorkbook, type Edit } from '../written-workbook';

const DATA = '基础数据表';
const SCORES = '评分表';
const withoutBudget: Changes = { publicFundsBudget: null };

const inRow = (plan: WorkbookPlan, sheet: string, labelColumn: number, label: string) => {
  const row = rowShowing(sheetNamed(plan, sheet), labelColumn, label);
  return (column: number, cell: LiteralCell): Edit => ({ sheet, row, column, cell });
};
const fact = (plan: WorkbookPlan, label: string) => inRow(plan, DATA, 0, label);
const point = (plan: WorkbookPlan, label: string) => inRow(plan, DATA, 1, label);
const line = (plan: WorkbookPlan, label: string) => inRow(plan, SCORES, 4, label);

/** Plans, lets people edit, and plans again from what is read; the sources may have changed in between. */
const rerun = (
  changes: Changes,
  edit: (plan: WorkbookPlan) => readonly Edit[],
  later: Changes = changes,
  times = 1,
) => {
  let input = unitInput(changes);
  let planned = planSheets(input);
  let edits = edit(planned.plan);
  for (let run = 0; run < times; run += 1) {
    const workbook = writtenWorkbook(unitWorkbook(later), planned.plan, edits);
    input = unitInput(later, readHandFilled(workbook), workbook);
    planned = planSheets(input);
    edits = [];
  }
  return { ...planned, evaluation: input.evaluation };
};

const scoreOf = (planned: ReturnType<typeof rerun>, id: string) =>
  planned.evaluation.results.find(({ indicator }) => indicator.id === id)?.score?.toNumber() ?? null;
const valueOf = (planned: ReturnType<typeof rerun>, id: FactId) =>
  planned.evaluation.facts.get(id)?.value.toString() ?? null;

test('没有自评结果的工作簿里没有手工填写的内容', () => {
  expect(readHandFilled(unitWorkbook())).toBeNull();
});

test('没人动过的自评结果重新读出来没有手工内容，重跑没有任何变化', () => {
  const again = rerun({}, () => []);
  expect(again.findings).toEqual([]);
  expect(again.plan).toEqual(planSheets(unitInput()).plan);
});

describe.each([1, 2, 3])('第 %i 次重跑', (times) => {
  test('补填的待填数据保留为数值，得分随之算出', () => {
    expect(
      scoreOf(
        rerun(withoutBudget, () => []),
        'C1',
      ),
    ).toBeNull();
    const again = rerun(withoutBudget, (plan) => [fact(plan, '公用经费')(2, 182.4)], withoutBudget, times);
    expect(valueOf(again, 'publicFundsBudget')).toBe('1824000');
    expect(scoreOf(again, 'C1')).toBe(6);
    const data = sheetNamed(again.plan, DATA);
    const cell = cellIn(data, rowShowing(data, 0, '公用经费'), 2);
    expect(contentText(cell.content)).toBe('182.4');
    expect(cell).toMatchObject({ content: { kind: 'number' }, style: 'inputAmount' });
    expect(again.findings).toContainEqual(
      expect.objectContaining({ code: 'handFilledKept', subject: '公用经费预算数（万元）', text: '182.4' }),
    );
  });

  test('覆盖公式填写的数保留，不被来源改回去', () => {
    const again = rerun({}, (plan) => [fact(plan, '公用经费')(3, 190)], {}, times);
    expect(valueOf(again, 'publicFundsActual')).toBe('1900000');
  });

  test('改写的得分和所写的理由保留', () => {
    const edit = (plan: WorkbookPlan) => [
      line(plan, '公用经费控制率')(8, 7),
      line(plan, '公用经费控制率')(9, '经财政局同意少扣1分'),
    ];
    const again = rerun({}, edit, {}, times);
    expect(scoreOf(again, 'C1')).toBe(7);
    const scores = sheetNamed(again.plan, SCORES);
    const row = rowShowing(scores, 4, '公用经费控制率');
    expect(cellIn(scores, row, 8)).toMatchObject({ content: { kind: 'number' }, style: 'inputScore' });
    expect(contentText(cellIn(scores, row, 9).content)).toBe('经财政局同意少扣1分');
  });

  test('改写得分而不写理由：分数保留，理由一栏请人补填，并提醒', () => {
    const again = rerun({}, (plan) => [line(plan, '公用经费控制率')(8, 7)], {}, times);
    const scores = sheetNamed(again.plan, SCORES);
    const row = rowShowing(scores, 4, '公用经费控制率');
    expect(contentText(cellIn(scores, row, 8).content)).toBe('7');
    expect(contentText(cellIn(scores, row, 9).content)).toBe('请填写调整原因');
    expect(again.findings).toContainEqual(
      expect.objectContaining({
        code: 'handFilledKept',
        severity: 'warning',
        subject: '公用经费控制率（8分）',
      }),
    );
  });

  test('从下拉列表改选的要点和补写的佐证材料保留', () => {
    const label = '支出符合部门预算批复的用途';
    const edit = (plan: WorkbookPlan) => [point(plan, label)(3, '是'), point(plan, label)(4, '整改报告')];
    const again = rerun({}, edit, {}, times);
    expect(scoreOf(again, 'C5')).toBe(6);
    const data = sheetNamed(again.plan, DATA);
    const row = rowShowing(data, 1, label);
    expect(contentText(cellIn(data, row, 3).content)).toBe('是');
    expect(contentText(cellIn(data, row, 4).content)).toBe('整改报告');
  });

  test('自己改写的扣分原因保留，得分仍由公式计算', () => {
    const edit = (plan: WorkbookPlan) => [line(plan, '公用经费控制率')(9, '水电费上涨')];
    const again = rerun({}, edit, {}, times);
    expect(scoreOf(again, 'C1')).toBe(6);
    const scores = sheetNamed(again.plan, SCORES);
    expect(contentText(cellIn(scores, rowShowing(scores, 4, '公用经费控制率'), 9).content)).toBe(
      '水电费上涨',
    );
  });

  test('溯源表里写的备注保留', () => {
    const edit = (plan: WorkbookPlan) => [
      inRow(plan, '溯源表', 1, '公用经费决算数（万元）')(9, '已与国库核对'),
    ];
    const again = rerun({}, edit, {}, times);
    const trace = sheetNamed(again.plan, '溯源表');
    expect(contentText(cellIn(trace, rowShowing(trace, 1, '公用经费决算数（万元）'), 9).content)).toBe(
      '已与国库核对',
    );
  });
});

test('来源改动后重跑，列出前后数值', () => {
  const again = rerun({}, () => [], { publicFundsActual: 1824000 });
  expect(again.findings).toContainEqual({
    code: 'changedSinceLastRun',
    severity: 'info',
    cells: [],
    subject: '公用经费决算数（万元）',
    before: '186.51',
    after: '182.4',
  });
  expect(again.findings).toContainEqual(
    expect.objectContaining({ subject: '公用经费控制率（8分）', before: '6', after: '8' }),
  );
});

describe('只有上次生成的新工作簿，来源文件不在手边', () => {
  const target = { kind: 'newWorkbook' } as const;
  const first = planSheets({ ...unitInput(withoutBudget), target });
  const typed = fact(first.plan, '公用经费')(2, 182.4);
  const alone = writtenWorkbook(workbookOf([]), first.plan, [typed]);
  const handFilled = readHandFilled(alone);
  const readings = readingsWith([], handFilled);
  const evaluation = evaluationOf(readings, judgementsWith([], handFilled, questionOf), handFilled);
  const again = planSheets({
    ...unitInput(withoutBudget, handFilled, alone),
    evaluation,
    target: { kind: 'sameWorkbook', snapshot: alone },
  });

  test('上次的数据、评价结论和补填的数都接着用', () => {
    expect(evaluation.total.toNumber()).toBe(93);
    expect(evaluation.pendingWeight.toNumber()).toBe(0);
    expect(evaluation.facts.size).toBeGreaterThan(15);
    expect(readings.find(({ fact: id }) => id === 'unitName')?.value).toBe('某市机关事务服务中心');
  });

  test('仍写作数值，来源仍是原来的文件和单元格', () => {
    const data = sheetNamed(again.plan, DATA);
    const row = rowShowing(data, 0, '公用经费');
    expect(cellIn(data, row, 3).content.kind).toBe('number');
    expect(contentText(cellIn(data, row, 5).content)).toBe(`手工填写；${FILE}｜决算'表!B7`);
    const answer = rowShowing(data, 1, '有本部门厉行节约制度');
    expect(contentText(cellIn(data, answer, 3).content)).toBe('是');
    expect(contentText(cellIn(data, answer, 5).content)).toBe(`${FILE}｜佐证材料!C2`);
  });

  test('来源文件又在手边时以来源为准', () => {
    const now = readingsWith(unitReadings({ publicFundsActual: 1824000 }), handFilled);
    expect(now.filter(({ fact: id }) => id === 'publicFundsActual')).toHaveLength(1);
  });
});

test('删去手工改写的数，重跑恢复公式', () => {
  const workbook = unitWorkbook();
  const first = planSheets(unitInput());
  const edited = writtenWorkbook(workbook, first.plan, [fact(first.plan, '公用经费')(3, 190)]);
  const second = planSheets(unitInput({}, readHandFilled(edited), edited));
  const cleared = writtenWorkbook(workbook, second.plan, [fact(second.plan, '公用经费')(3, null)]);
  const third = planSheets(unitInput({}, readHandFilled(cleared), cleared));
  const data = sheetNamed(third.plan, DATA);
  expect(cellIn(data, rowShowing(data, 0, '公用经费'), 3).content.kind).toBe('formula');
});

test('别的程序改写了公式里的引号和地址，不算手工改动', () => {
  const first = planSheets(unitInput());
  const edit = fact(first.plan, '公用经费');
  const moved = { formula: 'IF(决算表!$B$9="","",决算表!$B$9/10000)', value: 186.51 };
  const workbook = writtenWorkbook(unitWorkbook(), first.plan, [edit(3, moved)]);
  expect(readHandFilled(workbook)?.readings).toEqual([]);
  const own = writtenWorkbook(unitWorkbook(), first.plan, [edit(3, { formula: '186.51+2', value: 188.51 })]);
  expect(readHandFilled(own)?.readings).toMatchObject([
    { fact: 'publicFundsActual', printed: '188.51', source: { workbook: FILE, sheet: DATA } },
  ]);
});
