import { BUILT_IN_SYSTEMS } from '../../../src/catalog/systems/systems';
import type { Judgement } from '../../../src/domain/indicator/judgement';
import type { IndicatorSystem } from '../../../src/domain/indicator/system';
import { evaluate } from '../../../src/domain/scoring/evaluate';
import { reasonText } from '../../../src/domain/scoring/reason-text';
import { bookOf, judged, SAMPLE_FACTS, SAMPLE_JUDGEMENTS } from './sample';

const [HUNAN] = BUILT_IN_SYSTEMS as readonly [IndicatorSystem];

/** Score, reason and finding codes of one line judged so. */
function line(id: string, judgements: readonly Judgement[], facts = {}) {
  const { evaluation, findings } = evaluate(HUNAN, bookOf(facts), judgements, []);
  const result = evaluation.results.find(({ indicator }) => indicator.id === id);
  if (result === undefined) throw new Error(`No line ${id}`);
  return {
    score: result.score?.toNumber() ?? '待填',
    reason: reasonText(result, evaluation.facts),
    findings: findings.map(({ code }) => code),
  };
}

const evidence = { evidence: '年度工作总结' };

describe('行政效能', () => {
  it.each([
    ['效果较好', 6],
    ['一般', 3],
    ['效果不明显', 0],
  ])('"%s" is %i points', (answer, score) => {
    expect(line('D3', [judged('行政效能', '效果', answer, evidence)]).score).toBe(score);
  });

  it('is 待填 and reported where the words choose nothing or two answers differ', () => {
    const waiting = { score: '待填', reason: '待填：请填写“效果”', findings: ['judgementUnreadable'] };
    expect(line('D3', [judged('行政效能', '效果', '还可以')])).toEqual(waiting);
    const two = [judged('行政效能', '效果', '较好'), judged('行政效能', '效果', '一般')];
    expect(line('D3', two).score).toBe('待填');
  });
});

describe('经济效益、社会效益、生态效益', () => {
  const subject = '经济效益、社会效益、生态效益';

  it('takes one number for all, or one for each', () => {
    expect(line('D2', [judged(subject, '自评得分', 9, evidence)]).score).toBe(9);
    const each = [
      judged('经济效益', '得分', 3),
      judged('社会效益', '得分', 4),
      judged('生态效益', '得分', 2.5),
    ];
    expect(line('D2', each).score).toBe(9.5);
  });

  it('does not take two numbers, nor more than the weight, nor a word', () => {
    expect(line('D2', [judged('经济效益', '得分', 3), judged('社会效益', '得分', 4)]).score).toBe('待填');
    expect(line('D2', [judged(subject, '自评得分', 11)]).findings).toEqual(['judgementUnreadable']);
    expect(line('D2', [judged(subject, '自评得分', '优')]).score).toBe('待填');
  });
});

describe('资金使用合规性', () => {
  const sample = SAMPLE_JUDGEMENTS.filter(({ subject }) => subject === '资金使用合规性');

  it('two cases on one point cost two points', () => {
    const second = judged('资金使用合规性', '支出符合部门预算批复的用途', '否', { note: '会议费列支招待费' });
    expect(line('C5', [...sample, second])).toMatchObject({
      score: 4,
      reason:
        '支出符合部门预算批复的用途：否（日常公用经费挤占项目经费1例）；支出符合部门预算批复的用途：否（会议费列支招待费），扣 2 分',
    });
  });

  it('a blank answer is 待填, never compliant', () => {
    const blank = sample.map((one, index) =>
      index === 0 ? { ...one, answer: { kind: 'blank' } as const } : one,
    );
    expect(line('C5', blank).reason).toBe(
      '待填：请填写“支出符合国家财经法规和财务管理制度规定以及有关专项资金管理办法的规定”',
    );
  });
});

describe('新建楼堂馆所', () => {
  const facts = { builtArea: 1120, approvedArea: 1000 };

  it('有 needs the figures and is scored by them', () => {
    const some = [judged('新建楼堂馆所', '当年是否有完工项目', '有')];
    expect(line('B3', some).reason).toBe('待填：缺少实际建设面积、批准建设面积');
    expect(line('B3', some, facts)).toMatchObject({
      score: 1,
      reason:
        '新建楼堂馆所面积控制率 112.00%（1120 ㎡÷1000 ㎡），超出 100% 12.00 个百分点，满两个 5 个百分点，扣 4 分',
    });
  });

  it('a 否 to the line itself declares nothing', () => {
    expect(line('B3', [judged('新建楼堂馆所面积控制率', '是否控制在批准面积内', '否')]).score).toBe('待填');
  });
});

describe('rates that cannot be', () => {
  const codes = (change: object) =>
    evaluate(HUNAN, bookOf({ ...SAMPLE_FACTS, ...change }), SAMPLE_JUDGEMENTS, []).findings.filter(
      ({ code }) => code === 'rateImplausible' || code === 'bandMagnitudeUsed',
    );

  it('more than the whole budget completed', () => {
    expect(codes({ yearEndBalance: -1 })).toMatchObject([{ code: 'rateImplausible', indicator: 'B1' }]);
  });
  it('a thousandfold 公用经费', () => {
    expect(codes({ publicFundsActual: 1865100000 })).toMatchObject([
      { code: 'rateImplausible', indicator: 'C1' },
    ]);
  });
  it('a net cut is banded by its size and said so', () => {
    expect(codes({ budgetAdjustment: -100000 })).toMatchObject([
      { code: 'bandMagnitudeUsed', indicator: 'B2' },
    ]);
  });
  it('the sample has none', () => {
    expect(codes({})).toEqual([]);
  });
});
