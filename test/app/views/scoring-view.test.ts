import { scoringView } from '../../../src/app/views/scoring-view';
import { decimal } from '../../../src/domain/money/decimal';
import { ALL_IN_ONE, WANLI } from '../../acceptance/evaluate-samples';
import { after, assessedSample } from './assessed';

describe('评分', () => {
  it('样例 93 分优秀，失分的在前，失得多的更前', async () => {
    const view = scoringView(await assessedSample(ALL_IN_ONE));
    expect([view.total, view.pendingWeight, view.grade]).toEqual(['93', null, '优秀']);
    expect(view.attention).toEqual(['B2', 'C1', 'C5', 'D2']);
    expect(view.lines).toHaveLength(16);
    expect(view.bars.map(({ text }) => text)).toEqual([
      '投入 10 分：得 10 分',
      '过程 60 分：得 54 分，扣 6 分',
      '产出及效率 30 分：得 29 分，扣 1 分',
    ]);
  });

  it('每条都有分值、得分、比率和扣分原因，都可以直接印出来', async () => {
    const { lines } = scoringView(await assessedSample(ALL_IN_ONE));
    expect(lines.find(({ indicator }) => indicator === 'C1')).toEqual({
      indicator: 'C1',
      level1: '过程',
      level2: '预算管理',
      name: '公用经费控制率',
      weight: '8',
      score: '6',
      rate: '102.25%',
      status: 'deducted',
      overridden: false,
      reason: '公用经费控制率 102.25%（186.51 万元÷182.40 万元），超出 100% 两个百分点，扣 2 分',
      lost: 2,
    });
    expect(lines.find(({ indicator }) => indicator === 'B3')).toMatchObject({
      score: '5',
      rate: null,
      status: 'notApplicable',
      lost: 0,
    });
  });

  it('没有数的条目是待填而不是 0 分，等次待定', async () => {
    const view = scoringView(await assessedSample(WANLI));
    expect([view.total, view.pendingWeight, view.grade]).toEqual(['0', '100', null]);
    expect(new Set(view.lines.map(({ score }) => score))).toEqual(new Set(['待填']));
    expect(view.attention).toEqual(view.lines.map(({ indicator }) => indicator));
    expect(view.bars[0]).toEqual({
      level1: '投入',
      weight: 10,
      scored: 0,
      lost: 0,
      pending: 10,
      text: '投入 10 分：得 0 分，待填 10 分',
    });
  });

  it('人工评分与理由一起显示，分数条随之改变', async () => {
    const answer = { indicator: 'A1', score: decimal('4.5'), reason: '有 1 人借调' };
    const view = scoringView(after(await assessedSample(ALL_IN_ONE), { kind: 'override', answer }));
    expect(view.lines[0]).toMatchObject({
      score: '4.5',
      status: 'deducted',
      overridden: true,
      reason: '有 1 人借调（人工评分，计算得 5 分）',
      lost: 0.5,
    });
    expect([view.total, view.bars[0]?.text]).toEqual(['92.5', '投入 10 分：得 9.5 分，扣 0.5 分']);
    expect(view.attention.at(-1)).toBe('A1');
  });
});
