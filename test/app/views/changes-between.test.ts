import { changesBetween } from '../../../src/app/views/changes-between';
import { decimal } from '../../../src/domain/money/decimal';
import { ALL_IN_ONE } from '../../acceptance/evaluate-samples';
import { after, assessed, assessedSample } from './assessed';
import { area, bookOf, evidence, threePublic } from './literal-books';

describe('刷新前后的差别', () => {
  it('什么都没有变就没有差别', async () => {
    const sample = await assessedSample(ALL_IN_ONE);
    expect(changesBetween(sample, await assessedSample(ALL_IN_ONE))).toEqual([]);
  });

  it('总分、得分、回答和数依次列出前后', async () => {
    const sample = await assessedSample(ALL_IN_ONE);
    const changed = after(
      sample,
      { kind: 'fact', answer: { kind: 'typed', fact: 'publicFundsActual', value: decimal('182.4') } },
      { kind: 'question', answer: { question: 'answer:C6:2', answer: '否', evidence: '' } },
    );
    const place = { text: '手工填写', range: null };
    expect(changesBetween(sample, changed)).toEqual([
      { subject: '总得分', before: '93 分', after: '94 分', place: null },
      { subject: '公用经费控制率得分', before: '6 分', after: '8 分', place: null },
      { subject: '预决算信息公开性得分', before: '5 分', after: '4 分', place: null },
      { subject: '预决算信息公开性：按规定时限公开预决算信息', before: '是', after: '否', place: null },
      { subject: '公用经费决算数', before: '186.51 万元', after: '182.40 万元', place },
    ]);
  });

  it('没有了的数变成待填，来处是原来的单元格', () => {
    const rows = threePublic({});
    const [before, now] = [rows, rows.slice(0, -1)].map((each) => assessed([bookOf(each)]));
    if (before === undefined || now === undefined) throw new Error('both are assessed');
    const change = changesBetween(before, now).find(({ subject }) => subject === '公务接待费决算数');
    expect(change).toEqual({
      subject: '公务接待费决算数',
      before: '6.00 万元',
      after: '待填',
      place: { text: "'甲'!C9", range: area(8, 2) },
    });
  });

  it('等次由待定变为定下来', async () => {
    const pending = assessed([
      bookOf(evidence(['预决算信息公开性', '按规定内容公开预决算信息', '是', '网站'])),
    ]);
    const change = changesBetween(pending, await assessedSample(ALL_IN_ONE)).find(
      ({ subject }) => subject === '评价等次',
    );
    expect([change?.before, change?.after]).toEqual(['待定', '优秀']);
  });
});
