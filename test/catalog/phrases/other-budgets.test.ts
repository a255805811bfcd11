import { COUNTY_FOUR_SECTIONS } from '../../../src/catalog/outlines/county-four-sections';
import { GOVERNMENT_FUND, SOCIAL_INSURANCE, STATE_CAPITAL } from '../../../src/catalog/phrases/other-budgets';
import { REPORT_LABELS } from '../../../src/catalog/report-labels';
import { checkReport } from '../../../src/domain/check/check-report';
import type { DeclaredNone } from '../../../src/domain/fact/particulars';
import { shownText } from '../../../src/domain/report/inline';
import type { Inline } from '../../../src/domain/report/model';
import { composeSentence } from '../../../src/domain/report/pattern/sentence';
import { reportScope } from '../../../src/domain/report/report-scope';
import {
  factBook,
  SAMPLE_FACTS,
  SAMPLE_PARTICULARS,
  sampleEvaluation,
} from '../../domain/report/sample-evaluation';
import { cellAt } from '../../../src/domain/cell-address';

type Facts = Parameters<typeof factBook>[0];

const SOURCE = cellAt('决算.xlsx', '政府性基金', 7, 0);

function none(budget: DeclaredNone['budget'], of: DeclaredNone['of']): DeclaredNone {
  return { budget, of, text: '注：故本表无数据。', source: SOURCE };
}

function composed(sentences: typeof GOVERNMENT_FUND, facts: Facts, declaredNone: readonly DeclaredNone[]) {
  const evaluation = sampleEvaluation([], factBook({ ...SAMPLE_FACTS, ...facts }));
  const particulars = { ...SAMPLE_PARTICULARS, declaredNone };
  const scope = reportScope({
    evaluation,
    particulars,
    unitName: null,
    year: 2020,
    outline: COUNTY_FOUR_SECTIONS,
  });
  const inlines = sentences.flatMap((sentence) => composeSentence(sentence, scope));
  const paragraph = { place: '第 1 段', text: shownText(inlines) };
  return { inlines, check: checkReport([paragraph], evaluation, particulars, REPORT_LABELS) };
}

const figures = (inlines: readonly Inline[]) =>
  inlines.flatMap((inline) => (inline.kind === 'figure' ? [inline.figure.label] : []));

const said = (sentences: typeof GOVERNMENT_FUND, facts: Facts, declared: readonly DeclaredNone[] = []) =>
  shownText(composed(sentences, facts, declared).inlines);

const WHOLE: Facts = {
  governmentFundCarryIn: 80_000,
  governmentFundRevenue: 550_000,
  governmentFundExpenditure: 600_000,
  governmentFundBasic: 30_000,
  governmentFundProject: 570_000,
  governmentFundBalance: 30_000,
};

const FUND_OPEN =
  '【请填写：政府性基金预算支出的安排、使用和绩效情况；没有的，写明本年度无政府性基金预算支出】。';

describe('政府性基金预算', () => {
  it.each<[string, Facts, string]>([
    [
      '全部有数',
      WHOLE,
      '2020年政府性基金预算财政拨款收入55.00万元，政府性基金预算财政拨款支出60.00万元，其中政府性基金基本支出3.00万元、政府性基金项目支出57.00万元，政府性基金年初结转和结余8.00万元，政府性基金年末结转和结余3.00万元。',
    ],
    [
      '全部用于项目',
      { governmentFundRevenue: 550_000, governmentFundExpenditure: 550_000, governmentFundProject: 550_000 },
      '2020年政府性基金预算财政拨款收入55.00万元，政府性基金预算财政拨款支出55.00万元，其中政府性基金项目支出55.00万元。',
    ],
    ['只有支出', { governmentFundExpenditure: 80_000 }, '2020年政府性基金预算财政拨款支出8.00万元。'],
    [
      '只有收入，支出留空',
      { governmentFundRevenue: 80_000 },
      '2020年政府性基金预算财政拨款收入8.00万元，政府性基金预算财政拨款支出【请填写：政府性基金预算财政拨款支出】万元。',
    ],
    [
      '用上年结余',
      { governmentFundRevenue: 0, governmentFundExpenditure: 80_000 },
      '2020年无政府性基金预算财政拨款收入，政府性基金预算财政拨款支出8.00万元。',
    ],
    [
      '收了没用',
      { governmentFundRevenue: 80_000, governmentFundExpenditure: 0, governmentFundBalance: 80_000 },
      '2020年政府性基金预算财政拨款收入8.00万元，未发生政府性基金预算财政拨款支出，政府性基金年末结转和结余8.00万元。',
    ],
    [
      '表上写 0',
      { governmentFundRevenue: 0, governmentFundExpenditure: 0 },
      '本年度无政府性基金预算财政拨款收入和支出。',
    ],
    ['只知支出为 0', { governmentFundExpenditure: 0 }, '2020年未发生政府性基金预算财政拨款支出。'],
    ['什么都不知道', {}, FUND_OPEN],
  ])('%s', (_, facts, text) => {
    expect(said(GOVERNMENT_FUND, facts)).toBe(text);
  });

  it('空表说明没有的，照说明写；有数时以数为准', () => {
    const declared = [none('governmentFund', 'revenueAndExpenditure')];
    expect(said(GOVERNMENT_FUND, {}, declared)).toBe('本年度无政府性基金预算财政拨款收入和支出。');
    expect(said(GOVERNMENT_FUND, { governmentFundExpenditure: 80_000 }, declared)).toBe(
      '2020年政府性基金预算财政拨款支出8.00万元。',
    );
    expect(said(GOVERNMENT_FUND, {}, [none('stateCapital', 'expenditure')])).toBe(FUND_OPEN);
  });

  it('每个金额都是带标签的数，核对逐个认得；说错的查得出', () => {
    const { inlines, check } = composed(GOVERNMENT_FUND, WHOLE, []);
    expect(figures(inlines)).toEqual([
      '政府性基金预算财政拨款收入',
      '政府性基金预算财政拨款支出',
      '政府性基金基本支出',
      '政府性基金项目支出',
      '政府性基金年初结转和结余',
      '政府性基金年末结转和结余',
    ]);
    expect([check.differs, check.defects]).toEqual([[], []]);
    expect(
      check.agrees.flatMap(({ basis }) => (basis.kind === 'fact' ? [basis.fact] : [])).slice(-6),
    ).toEqual([
      'governmentFundRevenue',
      'governmentFundExpenditure',
      'governmentFundBasic',
      'governmentFundProject',
      'governmentFundCarryIn',
      'governmentFundBalance',
    ]);
    const wrong = [
      { place: '第 1 段', text: '2020年政府性基金预算财政拨款支出61.00万元，其中基本支出455.44万元。' },
    ];
    const evaluation = sampleEvaluation([], factBook({ ...SAMPLE_FACTS, ...WHOLE }));
    const { differs } = checkReport(wrong, evaluation, SAMPLE_PARTICULARS, REPORT_LABELS);
    expect(differs).toHaveLength(1);
  });
});

describe('国有资本经营预算、社会保险基金预算', () => {
  it('有数、写 0、说明没有、不知道', () => {
    expect(said(STATE_CAPITAL, { stateCapitalExpenditure: 125_000 })).toBe(
      '2020年国有资本经营预算财政拨款支出12.50万元。',
    );
    expect(said(STATE_CAPITAL, { stateCapitalExpenditure: 0 })).toBe(
      '本年度无国有资本经营预算财政拨款支出。',
    );
    expect(said(STATE_CAPITAL, {}, [none('stateCapital', 'expenditure')])).toBe(
      '本年度无国有资本经营预算财政拨款支出。',
    );
    expect(said(STATE_CAPITAL, {})).toBe(
      '【请填写：国有资本经营预算支出的安排、使用和绩效情况；没有的，写明本年度无国有资本经营预算支出】。',
    );
  });

  it('社会保险基金没有说明就留给人写', () => {
    expect(said(SOCIAL_INSURANCE, {})).toBe(
      '【请填写：社会保险基金预算支出的安排、使用和绩效情况；没有的，写明本年度无社会保险基金预算支出】。',
    );
    expect(said(SOCIAL_INSURANCE, {}, [none('socialInsurance', 'revenueAndExpenditure')])).toBe(
      '本年度无社会保险基金预算收入和支出。',
    );
  });
});
