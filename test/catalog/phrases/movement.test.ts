import { fc } from '../../run/properties';
import { COUNTY_FOUR_SECTIONS } from '../../../src/catalog/outlines/county-four-sections';
import { againstLastYear } from '../../../src/catalog/phrases/against-last-year';
import { completion } from '../../../src/catalog/phrases/completion';
import { composeSentence } from '../../../src/domain/report/pattern/sentence';
import { shownText } from '../../../src/domain/report/inline';
import { reportScope } from '../../../src/domain/report/report-scope';
import { factBook, sampleEvaluation, SAMPLE_PARTICULARS } from '../../domain/report/sample-evaluation';

const NOW = 'threePublicBudget';
const PRIOR = 'threePublicBudgetPrior';
const ACTUAL = 'threePublicActual';
const LAST_YEAR = againstLastYear('“三公”经费', NOW, PRIOR);
const DONE = completion('“三公”经费', NOW, ACTUAL);

function said(sentence: typeof DONE, facts: Parameters<typeof factBook>[0]): string {
  const scope = reportScope({
    evaluation: sampleEvaluation([], factBook(facts)),
    particulars: SAMPLE_PARTICULARS,
    unitName: null,
    year: 2020,
    outline: COUNTY_FOUR_SECTIONS,
  });
  return shownText(composeSentence(sentence, scope));
}

const lastYear = (now: number, prior: number): string => said(LAST_YEAR, { [NOW]: now, [PRIOR]: prior });
const done = (budget: number, actual: number): string => said(DONE, { [NOW]: budget, [ACTUAL]: actual });

describe('与上年度比', () => {
  it.each([
    [1_150_000, 1_100_000, '“三公”经费预算比上年度预算增加5.00万元，增长4.55%。'],
    [1_100_000, 1_150_000, '“三公”经费预算比上年度预算减少5.00万元，下降4.35%。'],
    [1_100_000, 1_100_049, '“三公”经费预算与上年度预算持平。'],
    [1_100_000, 0, '“三公”经费上年度预算为0，本年度预算110.00万元。'],
    [0, 1_100_000, '“三公”经费本年度未安排预算，上年度预算110.00万元。'],
    [0, 0, '“三公”经费本年度和上年度都没有安排预算。'],
    // Ten thousandths of a percent: 增长0.00% would say nothing.
    [50_000_001_000, 50_000_000_000, '“三公”经费预算比上年度预算增加0.10万元。'],
  ])('本年度%d元，上年度%d元', (now, prior, text) => {
    expect(lastYear(now, prior)).toBe(text);
  });

  it('上年度不清楚就不比', () => {
    expect(said(LAST_YEAR, { [NOW]: 1_100_000 })).toBe('');
  });
});

describe('与预算比', () => {
  it.each([
    [
      1_000_000,
      1_100_000,
      '“三公”经费预算100.00万元，实际支出110.00万元，完成预算的110.00%，超出预算10.00万元。',
    ],
    [
      1_000_000,
      900_000,
      '“三公”经费预算100.00万元，实际支出90.00万元，完成预算的90.00%，比预算减少10.00万元。',
    ],
    [1_000_000, 1_000_000, '“三公”经费预算100.00万元，实际支出100.00万元，与预算持平。'],
    [0, 1_000_000, '“三公”经费未安排预算，实际支出100.00万元。'],
    [1_000_000, 0, '“三公”经费预算100.00万元，实际未支出。'],
    [0, 0, '本年度未安排“三公”经费预算，也未发生“三公”经费支出。'],
  ])('预算%d元，支出%d元', (budget, actual, text) => {
    expect(done(budget, actual)).toBe(text);
  });

  it('只知道支出就只说支出，都不知道就不说', () => {
    expect(said(DONE, { [ACTUAL]: 1_000_000 })).toBe('“三公”经费支出100.00万元。');
    expect(said(DONE, {})).toBe('');
  });
});

describe('任何两个金额', () => {
  const yuan = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 1e11 }));
  const near = fc
    .tuple(yuan, fc.integer({ min: -200, max: 200 }))
    .map(([base, by]) => [Math.max(0, base + by), base] as const);
  const pairs = fc.oneof(fc.tuple(yuan, yuan), near);

  it('方向词总合正负，从不写增减0', () => {
    fc.assert(
      fc.property(pairs, ([now, base]) => {
        for (const text of [lastYear(now, base), done(base, now)]) {
          expect(/增加|增长|超出/u.test(text) && now <= base).toBe(false);
          expect(/减少|下降/u.test(text) && now >= base).toBe(false);
          expect(text).not.toMatch(/(?:增加|减少|超出预算|增长|下降)0\.00/u);
          expect(text).toMatch(/^(?:[^。]+。)?$/u);
        }
      }),
    );
  });

  it('百分比就是两个金额算出来的，基数为0时没有百分比', () => {
    fc.assert(
      fc.property(pairs, ([now, base]) => {
        const change = /(?:增长|下降)([\d.]+)%/u.exec(lastYear(now, base))?.[1];
        const share = /完成预算的([\d.]+)%/u.exec(done(base, now))?.[1];
        if (base === 0) expect([change, share]).toEqual([undefined, undefined]);
        if (change !== undefined) expect(off(change, Math.abs(now - base) / base)).toBe(false);
        if (share !== undefined) expect(off(share, now / base)).toBe(false);
      }),
    );
  });
});

/** Whether a printed percentage is further from the fraction than rounding explains. */
function off(printed: string, fraction: number): boolean {
  return Math.abs(Number(printed) - fraction * 100) > 0.005 + 1e-6 * Math.max(1, fraction);
}
