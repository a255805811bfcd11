import { shownText } from '../../../../src/domain/report/inline';
import { reportScope } from '../../../../src/domain/report/report-scope';
import {
  composePattern,
  composeSentence,
  compulsory,
  optional,
  variant,
} from '../../../../src/domain/report/pattern/sentence';
import type { FactId } from '../../../../src/domain/fact/catalogue';
import type { Scope } from '../../../../src/domain/report/pattern/scope';
import { COUNTY_FOUR_SECTIONS } from '../../../../src/catalog/outlines/county-four-sections';
import { factBook, sampleEvaluation, SAMPLE_PARTICULARS } from '../sample-evaluation';

function scopeOf(facts: Partial<Record<FactId, number | string>>, pending: readonly string[] = []): Scope {
  return reportScope({
    evaluation: sampleEvaluation(pending, factBook(facts)),
    particulars: SAMPLE_PARTICULARS,
    unitName: '邵东市机关事务服务中心',
    year: 2020,
    outline: COUNTY_FOUR_SECTIONS,
  });
}

const AMOUNTS = optional(
  variant('比预算增加{=threePublicActual - threePublicBudget|万元}万元。', {
    kind: 'rose',
    fact: 'threePublicActual',
    against: 'threePublicBudget',
  }),
  variant('比预算减少{=threePublicBudget - threePublicActual|万元}万元。', {
    kind: 'fell',
    fact: 'threePublicActual',
    against: 'threePublicBudget',
  }),
  variant('与预算持平。', { kind: 'level', fact: 'threePublicActual', against: 'threePublicBudget' }),
);

const compared = (threePublicActual: number, threePublicBudget: number): string =>
  shownText(composeSentence(AMOUNTS, scopeOf({ threePublicActual, threePublicBudget })));

test.each([
  [1083600, 1100000, '比预算减少1.64万元。'],
  [1100000, 1083600, '比预算增加1.64万元。'],
  [1100000, 1100000, '与预算持平。'],
  [1100049, 1100000, '与预算持平。'],
  [1100050, 1100000, '比预算增加0.01万元。'],
  [5000, 0, '比预算增加0.50万元。'],
])('%d against %d: %s', (actual, budget, expected) => {
  expect(compared(actual, budget)).toBe(expected);
});

test('a difference of two facts is a figure that keeps its expression and its value', () => {
  const inlines = composeSentence(
    AMOUNTS,
    scopeOf({ threePublicActual: 1083600, threePublicBudget: 1100000 }),
  );
  expect(inlines[1]).toMatchObject({
    kind: 'figure',
    figure: {
      subject: { kind: 'expression', expression: 'threePublicBudget - threePublicActual' },
      label: '“三公”经费预算数－“三公”经费决算数',
      format: 'tenThousandYuan',
      text: '1.64',
    },
  });
});

test('an optional sentence is left out where a value is missing, also in its condition', () => {
  const scope = scopeOf({ threePublicActual: 1083600 });
  expect(composeSentence(AMOUNTS, scope)).toEqual([]);
  expect(composeSentence(optional(variant('预算{threePublicBudget|万元}万元。')), scope)).toEqual([]);
});

test('a compulsory sentence marks what is missing', () => {
  const sentence = compulsory(variant('“三公”经费预算{threePublicBudget|万元}万元。'));
  expect(composeSentence(sentence, scopeOf({}))).toEqual([
    { kind: 'text', text: '“三公”经费预算' },
    { kind: 'blank', prompt: '“三公”经费预算数' },
    { kind: 'text', text: '万元。' },
  ]);
});

test('a known zero is a value, not a blank', () => {
  const sentence = optional(
    variant('年末无结余。', { kind: 'zero', fact: 'yearEndBalance' }),
    variant('年末结余{yearEndBalance|万元}万元。', { kind: 'known', fact: 'yearEndBalance' }),
  );
  expect(shownText(composeSentence(sentence, scopeOf({ yearEndBalance: 0 })))).toBe('年末无结余。');
  expect(shownText(composeSentence(sentence, scopeOf({ yearEndBalance: 1 })))).toBe('年末结余0.00万元。');
  expect(composeSentence(sentence, scopeOf({}))).toEqual([]);
});

test('a place that people fill keeps an optional sentence in', () => {
  expect(shownText(composeSentence(optional(variant('原因是{?主要原因}。')), scopeOf({})))).toBe(
    '原因是【请填写：主要原因】。',
  );
});

test('full marks hold a sentence in, a deduction or 待填 leaves it out', () => {
  const rules = optional(variant('制度齐全。', { kind: 'fullMarks', indicator: '管理制度健全性' }));
  expect(shownText(composeSentence(rules, scopeOf({})))).toBe('制度齐全。');
  expect(composeSentence(rules, scopeOf({}, ['C4']))).toEqual([]);
  const compliant = optional(variant('使用合规。', { kind: 'fullMarks', indicator: '资金使用合规性' }));
  expect(composeSentence(compliant, scopeOf({}))).toEqual([]);
});

test('a wrong pattern of the catalogue is a bug and says where', () => {
  expect(() => composePattern('支出{支出}万元', scopeOf({}))).toThrow('unknownName at 2');
});
