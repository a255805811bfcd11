import { fullAddress } from '../../src/domain/cell-address';
import type { FactId } from '../../src/domain/fact/catalogue';
import { PUTUO, WANLI, evaluateSample, plainValue, sampleFile, truthOf } from './evaluate-samples';

type TrueFact = {
  readonly value: number | string | null;
  readonly cells: readonly string[];
  readonly weakCells?: readonly string[];
  readonly alsoAccept?: readonly number[];
  readonly optional?: boolean;
};
type Trap = { readonly fact: FactId; readonly wrongValue: number };
type Flag = { readonly cells: readonly string[] };
type Truth = {
  readonly facts: Readonly<Record<string, TrueFact | null>>;
  readonly traps: readonly Trap[];
  readonly mustFlag: readonly Flag[];
  readonly scores: Readonly<Record<string, number | null>>;
};

describe.each([
  ['上海市普陀区财政局2024年度部门决算', PUTUO, 'real-putuo-2024/truth.json'],
  ['万里街道2025年部门预算', WANLI, 'real-wanli-2025/truth.json'],
])('真实公开表：%s', (_name, paths, truthPath) => {
  const truth = truthOf(truthPath) as Truth;
  const evaluated = evaluateSample(paths.map(sampleFile));
  const present = Object.entries(truth.facts).filter(
    ([, fact]) => fact?.value != null && fact.optional !== true,
  );
  const absent = Object.entries(truth.facts).filter(([, fact]) => fact?.value == null);

  it.each(present as [FactId, TrueFact][])(
    '%s 找到，单元格可接受',
    async (fact, { value, cells, weakCells = [] }) => {
      const { scanned } = await evaluated;
      const reading = scanned.facts.get(fact)?.reading;
      expect(plainValue(scanned, fact)).toBe(value);
      expect([...cells, ...weakCells]).toContain(reading == null ? null : fullAddress(reading.source));
    },
  );

  it.each(absent.map(([fact, expected]) => [fact as FactId, expected?.alsoAccept ?? []] as const))(
    '%s 表里没有：待填，不猜',
    async (fact, accepted) => {
      const value = plainValue((await evaluated).scanned, fact);
      expect([undefined, ...accepted]).toContain(value);
    },
  );

  it('不落入口径相近的陷阱', async () => {
    const { scanned } = await evaluated;
    for (const { fact, wrongValue } of truth.traps) expect(plainValue(scanned, fact)).not.toBe(wrongValue);
  });

  it('该提示的矛盾都提示，且点到单元格', async () => {
    const { findings } = (await evaluated).scored;
    const warned = findings.filter(({ severity }) => severity !== 'info');
    for (const { cells } of truth.mustFlag) {
      expect(warned.map((finding) => finding.cells.map(fullAddress))).toContainEqual(
        expect.arrayContaining([...cells]),
      );
    }
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('资料不全的指标全部待填，没有一项默认满分', async () => {
    const { evaluation } = (await evaluated).scored;
    const scores = Object.fromEntries(
      evaluation.results.map(({ indicator, score }) => [indicator.name, score]),
    );
    expect(scores).toEqual(truth.scores);
    expect([evaluation.total.toNumber(), evaluation.pendingWeight.toNumber(), evaluation.grade]).toEqual([
      0,
      100,
      null,
    ]);
  });
});
