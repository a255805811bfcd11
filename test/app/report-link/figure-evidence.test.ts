import type { Assessment } from '../../../src/app/assessment';
import { compose } from '../../../src/app/compose';
import { figureEvidence } from '../../../src/app/report-link/figure-evidence';
import { ALL_IN_ONE } from '../../acceptance/evaluate-samples';
import { assessedSample } from '../views/assessed';
import { documentOf } from './document-of';

let sample: Assessment;
beforeAll(async () => {
  sample = await assessedSample(ALL_IN_ONE);
});

describe('光标所在数字的依据', () => {
  it('一个数：值带单位，出自哪个单元格', () => {
    const view = figureEvidence({ tag: 'jx:fact:publicFundsActual:tenThousandYuan', text: '186.51' }, sample);
    expect(view).toMatchObject({
      label: '公用经费决算数',
      value: '186.51 万元',
      shown: '186.51',
      agrees: true,
      formula: null,
      rule: null,
      places: [{ text: "'基本支出决算表'!F23" }],
    });
  });

  it('一个比率：代入的算式、评价标准和出处', () => {
    const view = figureEvidence({ tag: 'jx:rate:C1:percent', text: '102.25%' }, sample);
    expect(view).toMatchObject({
      label: '公用经费控制率',
      value: '102.25%',
      agrees: true,
      formula: '186.51÷182.40×100%=102.25%',
    });
    expect(view?.rule).toContain('每超出1%扣1分');
    expect(view?.places.length).toBeGreaterThan(1);
  });

  it('一个差额：名称的算式和代入的数', () => {
    const view = figureEvidence(
      { tag: 'jx:expression:pubFunAct-pubFunBud:tenThousandYuan', text: '4.11' },
      sample,
    );
    expect(view).toMatchObject({
      value: '4.11 万元',
      formula: '公用经费决算数－公用经费预算数：186.51－182.40',
    });
  });

  it('与文中不一致时看得出来；不是我们的控件没有依据', () => {
    expect(figureEvidence({ tag: 'jx:total:points', text: '39' }, sample)).toMatchObject({
      value: '93 分',
      shown: '39',
      agrees: false,
    });
    expect(figureEvidence({ tag: 'jx:rate:Z9:percent', text: '1%' }, sample)).toMatchObject({
      value: '待填',
      agrees: false,
    });
    expect(figureEvidence({ tag: '别人的', text: '1' }, sample)).toBeNull();
  });

  it('样例报告里的每个数字都有依据，而且与文中一致', () => {
    const { controls } = documentOf(compose(sample.scanned, sample.scored));
    const views = controls.map((control) => figureEvidence(control, sample));
    expect(views.every((view) => view?.agrees === true)).toBe(true);
  });
});
