import { COUNTY_FOUR_SECTIONS } from '../../../../src/catalog/outlines/county-four-sections';
import { parsePattern } from '../../../../src/domain/report/pattern/pattern';

const problemOf = (pattern: string): unknown => {
  const parsed = parsePattern(pattern);
  return parsed.ok ? null : parsed.problem;
};

test('a pattern becomes words, figures and places to fill, in their order', () => {
  expect(parsePattern('{year}年支出{totalExpenditure|万元}万元，{?说明原因}。')).toEqual({
    ok: true,
    value: [
      { kind: 'word', word: 'year' },
      { kind: 'text', text: '年支出' },
      {
        kind: 'figure',
        reference: { kind: 'fact', fact: 'totalExpenditure' },
        format: 'tenThousandYuan',
      },
      { kind: 'text', text: '万元，' },
      { kind: 'blank', prompt: '说明原因' },
      { kind: 'text', text: '。' },
    ],
  });
});

test('a figure names a line by its 三级指标, the line the sentence is about, or a number of a list line', () => {
  expect(parsePattern('{rate:“三公经费”控制率|%}{score|分}{item.actual|万元}')).toEqual({
    ok: true,
    value: [
      { kind: 'figure', reference: { kind: 'rate', indicator: '“三公经费”控制率' }, format: 'percent' },
      { kind: 'figure', reference: { kind: 'score', indicator: null }, format: 'points' },
      { kind: 'figure', reference: { kind: 'item', field: 'actual' }, format: 'tenThousandYuan' },
    ],
  });
});

test('an expression over facts keeps its text', () => {
  const parsed = parsePattern('{=adjustedBudget - initialBudget|万元}');
  expect(parsed).toMatchObject({
    ok: true,
    value: [{ kind: 'figure', reference: { kind: 'expression', text: 'adjustedBudget - initialBudget' } }],
  });
});

test.each([
  ['支出{totalExpenditure|万元', 'unclosedSlot', 2, '{totalExpenditure|万元'],
  ['支出}万元', 'strayBrace', 2, '}'],
  ['支出{}万元', 'emptySlot', 2, ''],
  ['{year}年{?}', 'emptySlot', 7, '?'],
  ['支出{totalSpending|万元}', 'unknownName', 2, 'totalSpending|万元'],
  ['支出{totalExpenditure|亿元}', 'unknownFormat', 2, 'totalExpenditure|亿元'],
  ['支出{totalExpenditure}', 'unknownFormat', 2, 'totalExpenditure'],
  ['{=totalExpenditure -|万元}', 'unknownName', 0, '=totalExpenditure -|万元'],
  ['{rate:|%}', 'unknownName', 0, 'rate:|%'],
  ['{item.price|万元}', 'unknownName', 0, 'item.price|万元'],
])('%s is refused with the place of its mistake', (pattern, code, position, slot) => {
  expect(problemOf(pattern)).toEqual({ code, position, slot });
});

/** Every string of the outline, wherever it stands: those that are no patterns have no braces. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

test('every pattern of the shipped outline parses and names known facts', () => {
  const patterns = stringsIn(COUNTY_FOUR_SECTIONS);
  expect(patterns.filter((pattern) => pattern.includes('{')).length).toBeGreaterThan(100);
  expect(patterns.filter((pattern) => problemOf(pattern) !== null)).toEqual([]);
});
