import { compose } from '../../src/app/compose';
import { addressInWorkbook } from '../../src/domain/cell-address';
import type { FactId } from '../../src/domain/fact/catalogue';
import { rateOf } from '../../src/domain/scoring/ratio';
import {
  ALL_IN_ONE,
  SEPARATE_FILES,
  evaluateSample,
  plainValue,
  sampleFile,
  truthOf,
} from './evaluate-samples';
import { reportText } from './report-text';

type Truth = {
  readonly unit: string;
  readonly year: number;
  readonly facts: Readonly<Partial<Record<FactId, { readonly value: number; readonly cell: string }>>>;
  readonly rates: Readonly<Record<string, number>>;
  readonly scores: readonly { readonly indicator: string; readonly weight: number; readonly score: number }[];
  readonly total: number;
  readonly grade: string;
};

const truth = truthOf('truth.json') as Truth;
const facts = Object.entries(truth.facts) as [FactId, { value: number; cell: string }][];
const files = ALL_IN_ONE.map(sampleFile);
const separate = SEPARATE_FILES.map(sampleFile);

describe.each([
  ['一个工作簿', files],
  ['预算、决算（.xls）、补充资料三个文件', separate],
  ['三个文件倒过来给', [...separate].reverse()],
  ['三个文件再加支出明细账', [...separate, sampleFile('支出明细账2020.xlsx')]],
])('样例单位：%s', (_name, inputs) => {
  const evaluated = evaluateSample(inputs);

  it.each(facts)('%s 的数值和单元格都对，且没有疑问', async (fact, { value, cell }) => {
    const { scanned } = await evaluated;
    const settled = scanned.facts.get(fact);
    expect(plainValue(scanned, fact)).toBe(value);
    expect(settled?.certainty).toBe('certain');
    expect(settled?.readings.map(({ source }) => addressInWorkbook(source))).toContain(cell);
  });

  it('单位和年度', async () => {
    const { scanned } = await evaluated;
    expect([scanned.unitName, scanned.year]).toEqual([truth.unit, truth.year]);
  });

  it('十六项得分、比率、合计和等次', async () => {
    const { evaluation } = (await evaluated).scored;
    const scores = evaluation.results.map(({ indicator, score }) => ({
      indicator: indicator.name,
      weight: indicator.weight.toNumber(),
      score: score?.toNumber(),
    }));
    expect(scores).toEqual(truth.scores);
    for (const [name, rate] of Object.entries(truth.rates)) {
      const ratio = evaluation.results.find(({ indicator }) => indicator.name === name)?.ratio;
      expect(ratio == null ? null : rateOf(ratio).toNumber()).toBeCloseTo(rate, 14);
    }
    expect([
      evaluation.total.toNumber(),
      evaluation.pendingWeight.toNumber(),
      evaluation.grade?.formalLabel,
    ]).toEqual([truth.total, 0, truth.grade]);
  });

  it('没有错误级的发现', async () => {
    const { findings } = (await evaluated).scored;
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

it('一个工作簿和三个文件写出同样的报告文字', async () => {
  const one = await evaluateSample(files);
  const three = await evaluateSample(separate);
  const text = reportText(compose(one.scanned, one.scored));
  expect(text).toContain('公用经费控制率为102.25%');
  expect(reportText(compose(three.scanned, three.scored))).toBe(text);
});
