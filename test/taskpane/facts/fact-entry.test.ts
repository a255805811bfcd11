import type { FactKind } from '../../../src/domain/fact/catalogue';
import { factEntry } from '../../../src/taskpane/facts/fact-entry';

const read = (kind: FactKind, text: string): string => {
  const entry = factEntry(kind, text);
  return entry.ok ? entry.value.toFixed() : entry.problem;
};

describe('手工填写的金额', () => {
  test.each([
    ['1,234.56', '1234.56'],
    ['１，２３４．５６', '1234.56'],
    [' 186.51 万元', '186.51'],
    ['1,865,100元', '186.51'],
    ['0.5亿元', '5000'],
    ['-28.60', '-28.6'],
    ['0', '0'],
  ])('%s 读作 %s 万元', (typed, amount) => {
    expect(read('money', typed)).toBe(amount);
  });

  test.each([
    ['', 'blank'],
    ['　', 'blank'],
    ['约两百万', 'notANumber'],
    ['1,23', 'notANumber'],
    ['=1+1', 'notANumber'],
    ['—', 'dash'],
    ['无', 'dash'],
    ['12人', 'wrongUnit'],
    ['12%', 'wrongUnit'],
  ])('“%s”不是金额：%s', (typed, problem) => {
    expect(read('money', typed)).toBe(problem);
  });
});

describe('手工填写的比率', () => {
  test.each([
    ['96.3%', '0.963'],
    ['96.3', '0.963'],
    ['９６．３％', '0.963'],
    ['0', '0'],
    ['0.5%', '0.005'],
  ])('%s 读作 %s', (typed, fraction) => {
    expect(read('ratio', typed)).toBe(fraction);
  });

  test.each([
    ['0.963', 'percentUnclear'],
    ['1', 'percentUnclear'],
    ['-3%', 'negative'],
    ['96分', 'wrongUnit'],
  ])('“%s”说不清是多少：%s', (typed, problem) => {
    expect(read('ratio', typed)).toBe(problem);
  });
});

describe('手工填写的人数、面积和分数', () => {
  test.each<[FactKind, string, string]>([
    ['person', '28人', '28'],
    ['count', '3 辆', '3'],
    ['area', '1,200.5平方米', '1200.5'],
    ['points', '95.5', '95.5'],
    ['year', '2020', '2020'],
  ])('%s：%s 读作 %s', (kind, typed, value) => {
    expect(read(kind, typed)).toBe(value);
  });

  test.each<[FactKind, string, string]>([
    ['person', '28.5', 'notWhole'],
    ['person', '-1', 'negative'],
    ['count', '3万元', 'wrongUnit'],
    ['area', '5%', 'wrongUnit'],
    ['text', '5', 'notANumber'],
  ])('%s：“%s”不能填：%s', (kind, typed, problem) => {
    expect(read(kind, typed)).toBe(problem);
  });
});
