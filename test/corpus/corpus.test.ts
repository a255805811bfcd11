import { CORPUS_REPORTS } from './corpus-reports';
import { ERROR_KINDS } from './error-kinds';
import { CASE_SETS, HELD_OUT, keptCases, keptText, plantedText, WORKED_ON } from './keep-cases';

describe.each(CASE_SETS)('差错样本 $file', (set) => {
  it('由生成器原样再生', () => {
    expect(plantedText(set)).toBe(keptText(set));
  });

  it('每一种差错、每一份报告都有，至少二百处', () => {
    const cases = keptCases(set);
    expect(new Set(cases.map(({ kind }) => kind))).toEqual(new Set(ERROR_KINDS.map(({ label }) => label)));
    expect(new Set(cases.map(({ report }) => report))).toEqual(
      new Set(CORPUS_REPORTS.map(({ name }) => name)),
    );
    expect(cases.length).toBeGreaterThanOrEqual(200);
  });
});

it('两套样本只有少数几处相同', () => {
  const line = (set: typeof WORKED_ON) => keptText(set).split('\n').slice(1, -1);
  const worked = new Set(line(WORKED_ON));
  const held = line(HELD_OUT);
  expect(held.filter((each) => worked.has(each)).length).toBeLessThan(held.length / 3);
});
