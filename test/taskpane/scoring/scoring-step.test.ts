import { NO_ANSWERS, type Answers } from '../../../src/app/answers/answers';
import { decimal } from '../../../src/domain/money/decimal';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { sample } from '../../workbook/sample-workbooks';
import { assessWorkbook } from './literal-assessment';
import { renderedStep, wordsOf } from './rendered-step';

let workbook: WorkbookSnapshot;

beforeAll(async () => {
  workbook = await sample('机关事务服务中心2020年度.xlsx');
});

const withoutSheets = (...names: readonly string[]): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.filter(({ name }) => !names.includes(name)),
});

const override = (indicator: string, score: number, reason: string): Answers => ({
  ...NO_ANSWERS,
  overrides: [{ indicator, score: decimal(score), reason }],
});

/** Where each word stands; -1 for a word that is missing. */
const positions = (text: string, ...words: readonly string[]): readonly number[] =>
  words.map((word) => text.indexOf(word));

describe('评分一步', () => {
  test('总分、等次在前，失分指标由重到轻，满分指标按一级指标收起', () => {
    const words = wordsOf(renderedStep(assessWorkbook(workbook)));
    expect(words).toContain('93');
    expect(words).toContain('等次：优秀');
    const order = positions(
      words,
      '93',
      '过程 60 分：得 54 分，扣 6 分',
      '失分指标（4）',
      '预算控制率',
      '公用经费控制率',
      '满分指标（12）',
      '投入（2）',
    );
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(words).not.toContain('待填指标');
    expect(words).not.toContain('在职人员控制率');
  });

  test('待填的数和要点就地填写，等次未定', () => {
    const words = wordsOf(renderedStep(assessWorkbook(withoutSheets('机构人员情况', '自评佐证材料'))));
    expect(words).toContain('等次：待填项填完后确定');
    expect(words).toContain('待填指标（9）');
    expect(words).toMatch(/在职人员控制率\|5 分\|待填\|.*?编制数\|.*?填入/);
    expect(words).toMatch(/有本部门厉行节约制度\|.*?是\|否\|佐证材料/);
    expect(words).not.toContain('手工填写');
  });

  test('选中的指标摊开依据：公式、代入的数据、来源和出处', () => {
    const words = wordsOf(renderedStep(assessWorkbook(workbook), 'C1'));
    const order = positions(
      words,
      '指标说明',
      '186.51÷182.40×100%=102.25%',
      '评价标准',
      '取数来源',
      '公用经费决算数',
      '人工评分',
      '规则出处',
    );
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('满分的指标被选中时，所在的一级指标展开', () => {
    expect(wordsOf(renderedStep(assessWorkbook(workbook), 'A1'))).toContain('编制数');
  });

  test('人工评分一直看得见：计算得分、人工评分和原因', () => {
    const overridden = assessWorkbook(workbook, override('C1', 7.5, '审计已确认其中 2 万元应列项目支出'));
    expect(wordsOf(renderedStep(overridden))).toMatch(/公用经费控制率\|7.5／8 分\|失分\|人工评分/);
    const words = wordsOf(renderedStep(overridden, 'C1'));
    expect(words).toContain('计算得分 6，人工评分 7.5');
    expect(words).toContain('调整原因：审计已确认其中 2 万元应列项目支出');
    expect(words).toContain('撤回人工评分');
    expect(wordsOf(renderedStep(assessWorkbook(workbook), 'C1'))).not.toContain('撤回人工评分');
  });

  test('手工回答的要点注明手工填写，可以撤回', () => {
    const question = { question: 'answer:C4:1', answer: '否', evidence: '检查底稿' };
    const answered = assessWorkbook(workbook, { ...NO_ANSWERS, questions: [question] });
    const html = renderedStep(answered, 'C4');
    expect(wordsOf(html)).toContain('手工填写');
    expect(html).toContain('撤回“有内部财务管理制度、会计核算制度等管理制度”的手工填写');
    expect(html).toContain('value="检查底稿"');
  });

  test('还没有读取工作簿时，说明先做哪一步', () => {
    expect(wordsOf(renderedStep(null))).toBe('尚未读取工作簿，请先完成“识别”。');
  });
});
