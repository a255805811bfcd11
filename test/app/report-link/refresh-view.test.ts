import type { Assessment } from '../../../src/app/assessment';
import { compose } from '../../../src/app/compose';
import type { DocumentText } from '../../../src/app/document-host';
import { linkAfter } from '../../../src/app/report-link/link-after';
import { linkOf } from '../../../src/app/report-link/link-of';
import { refreshChanges } from '../../../src/app/report-link/refresh-changes';
import { refreshView } from '../../../src/app/report-link/refresh-view';
import type { FactId } from '../../../src/domain/fact/catalogue';
import { decimal } from '../../../src/domain/money/decimal';
import { ALL_IN_ONE } from '../../acceptance/evaluate-samples';
import { after, assessedSample } from '../views/assessed';
import { documentOf, typedOver } from './document-of';
import { printed, rewritten } from './rewritten';
import { KEPT } from './small-report';

let sample: Assessment;
beforeAll(async () => {
  sample = await assessedSample(ALL_IN_ONE);
});

const reportOn = (assessment: Assessment) => compose(assessment.scanned, assessment.scored);
const inserted = () => {
  const report = reportOn(sample);
  return { text: documentOf(report), link: linkOf(report, KEPT) };
};
const typed = (fact: FactId, value: string): Assessment =>
  after(sample, { kind: 'fact', answer: { kind: 'typed', fact, value: decimal(value) } });
const textsOf = ({ paragraphs }: DocumentText): readonly string[] => paragraphs.map(({ text }) => text);

describe('刷新', () => {
  it('刚插入的报告没有要刷新的，数字一个不少', () => {
    const { text, link } = inserted();
    const view = refreshView(text, link, sample, printed);
    expect(view).toEqual({ figures: [], sentences: [], unchanged: text.controls.length });
    expect(view.unchanged).toBeGreaterThan(100);
  });

  it('没有记下句子的文档，文字是单位自己的：只刷新数字，不提句子', () => {
    const { text, link } = inserted();
    const own = { ...link, sentences: [] };
    expect(refreshView(text, own, sample, printed)).toMatchObject({ figures: [], sentences: [] });
    const view = refreshView(text, own, typed('publicFundsActual', '150'), printed);
    expect(view.sentences).toEqual([]);
    expect(view.figures).toEqual(refreshView(text, link, typed('publicFundsActual', '150'), printed).figures);
    expect(view.figures.length).toBeGreaterThan(0);
  });

  it('决算数变了：每处数字从前是多少、现在是多少', () => {
    const { text, link } = inserted();
    const view = refreshView(text, link, typed('publicFundsActual', '190'), printed);
    const own = view.figures.filter(({ tag }) => tag.startsWith('jx:fact:publicFundsActual'));
    expect(own.length).toBeGreaterThan(0);
    expect(
      new Set(own.map(({ label, before, after: now, state }) => [label, before, now, state].join())),
    ).toEqual(new Set(['公用经费决算数,186.51,190.00,changed']));
  });

  it.each<[FactId, string]>([
    ['publicFundsActual', '150'],
    ['publicFundsActual', '400'],
    ['threePublicActual', '1'],
    ['threePublicActual', '90'],
    ['threePublicBudget', '5'],
    ['totalExpenditure', '900'],
    ['carryIn', '500'],
    ['onDutyStaff', '40'],
  ])('%s 改为 %s，全部接受后与新写的报告一字不差，再刷新没有可做的', (fact, value) => {
    const { text, link } = inserted();
    const changed = typed(fact, value);
    const view = refreshView(text, link, changed, printed);
    const now = rewritten(text, refreshChanges(text, view));
    expect(textsOf(now)).toEqual(textsOf(documentOf(reportOn(changed))));
    const again = refreshView(now, linkAfter(link, text, view, KEPT.sources), changed, printed);
    expect(again).toMatchObject({ figures: [], sentences: [] });
  });

  it('只接受一处：其余的仍算过时，不算手工改的', () => {
    const { text, link } = inserted();
    const view = refreshView(text, link, typed('publicFundsActual', '190'), printed);
    const [first] = view.figures;
    if (first === undefined) throw new Error('Nothing changed.');
    const chosen = { figures: [first], sentences: [] };
    const now = rewritten(text, refreshChanges(text, chosen));
    const next = refreshView(
      now,
      linkAfter(link, text, chosen, []),
      typed('publicFundsActual', '195'),
      printed,
    );
    expect(next.figures.length).toBeGreaterThanOrEqual(view.figures.length);
    expect(new Set(next.figures.map(({ state }) => state))).toEqual(new Set(['changed']));
  });

  it('手工改过的数字单列，不在“全部接受”之内悄悄覆盖', () => {
    const { text, link } = inserted();
    const control = text.controls.find(({ tag }) => tag.startsWith('jx:fact:publicFundsActual'));
    const view = refreshView(typedOver(text, control?.id ?? 0, '186.5'), link, sample, printed);
    expect(view.figures).toMatchObject([
      { control: control?.id, before: '186.5', after: '186.51', state: 'editedByHand' },
    ]);
  });

  it('标记背后没有东西了：照原样留着，说明白', () => {
    const { text, link } = inserted();
    const [first, ...controls] = text.controls;
    if (first === undefined) throw new Error('No figure.');
    const lost = { ...first, tag: 'jx:rate:Z9:percent' };
    const view = refreshView({ ...text, controls: [lost, ...controls] }, link, sample, printed);
    expect(view.figures).toMatchObject([{ state: 'lost', after: null, change: null, before: first.text }]);
  });
});
