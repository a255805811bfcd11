import { BUILT_IN_SYSTEMS } from '../../../src/catalog/systems/systems';
import { cellAt } from '../../../src/domain/cell-address';
import type { IndicatorSystem, Rule } from '../../../src/domain/indicator/system';
import { decimal } from '../../../src/domain/money/decimal';
import { contradictedLine, findContradictions } from '../../../src/domain/scoring/contradictions';
import { evaluate } from '../../../src/domain/scoring/evaluate';
import { bookOf, SAMPLE_FACTS, SAMPLE_JUDGEMENTS } from './sample';

const [HUNAN] = BUILT_IN_SYSTEMS as readonly [IndicatorSystem];
const source = cellAt('资料.xlsx', '项目支出情况表', 4, 5);

function contradicted(texts: readonly string[], judgements = SAMPLE_JUDGEMENTS): readonly string[] {
  const { evaluation } = evaluate(HUNAN, bookOf(SAMPLE_FACTS), judgements, []);
  return findContradictions(
    evaluation,
    texts.map((text) => ({ text, source })),
  ).map((finding) => ('indicator' in finding ? finding.indicator : ''));
}

const allCompliant = SAMPLE_JUDGEMENTS.map((judgement) =>
  judgement.answer.kind === 'no' ? { ...judgement, answer: { kind: 'yes' } as const } : judgement,
);

it('a remark that admits 挤占 contradicts full marks for 资金使用合规性', () => {
  expect(contradicted([], allCompliant)).toEqual(['C5']);
});

it('the same remark contradicts nothing where the point was lost', () => {
  expect(contradicted([])).toEqual([]);
});

it.each([
  ['年中挪用专项资金垫付工资', ['C5']],
  ['决算未按规定时限公开', ['C6']],
  ['“三公”经费超预算支出', ['C2']],
])('"%s" contradicts %j', (text, lines) => {
  const withoutRemarks = allCompliant.map((judgement) => ({ ...judgement, note: null }));
  expect(contradicted([text], withoutRemarks)).toEqual(lines);
});

it.each(['资金使用无截留、挤占、挪用等情况', '严禁挪用专项资金', '差旅费超预算', '已公开'])(
  '"%s" admits nothing of a line with full marks',
  (text) => {
    const withoutRemarks = allCompliant.map((judgement) => ({ ...judgement, note: null }));
    expect(contradicted([text], withoutRemarks)).toEqual([]);
  },
);

describe('超预算的幅度还不到评分规则扣分的程度', () => {
  const OVER = '公用经费实际支出超出预算0.01万元。';
  const BUDGET = 199_999_800;
  const A_HAIR_OVER = BUDGET + 100;
  const ONE_STEP_OVER = BUDGET + 1_999_998;

  /** The line that the sentence contradicts, with 公用经费 spent and scored so; a score stands for what a person set. */
  function contradictedAt(
    actual: number,
    { rule, score }: { readonly rule?: Rule; readonly score?: number } = {},
  ) {
    const indicators = HUNAN.indicators.map((indicator) =>
      indicator.name === '公用经费控制率' ? { ...indicator, rule: rule ?? indicator.rule } : indicator,
    );
    const facts = bookOf({ ...SAMPLE_FACTS, publicFundsBudget: BUDGET, publicFundsActual: actual });
    const overrides =
      score === undefined ? [] : [{ indicator: 'C1', score: decimal(score), reason: '财政局已同意' }];
    const { evaluation } = evaluate({ ...HUNAN, indicators }, facts, SAMPLE_JUDGEMENTS, overrides);
    return contradictedLine(OVER, evaluation);
  }

  it('超出不足一个百分点，规则给满分，承认超预算不矛盾', () => {
    expect(contradictedAt(A_HAIR_OVER)).toBeNull();
  });

  it('正好超出一个百分点，规则扣了分，也就不矛盾；有人改成满分，就矛盾了', () => {
    expect(contradictedAt(ONE_STEP_OVER)).toBeNull();
    expect(contradictedAt(ONE_STEP_OVER, { score: 8 })).toBe('公用经费控制率');
    expect(contradictedAt(ONE_STEP_OVER - 1, { score: 8 })).toBeNull();
  });

  it('数据没有超出预算，文字却说超出，矛盾', () => {
    expect(contradictedAt(BUDGET)).toBe('公用经费控制率');
    expect(contradictedAt(BUDGET - 100)).toBe('公用经费控制率');
  });

  it('分档评分：满分的一档容许超出多少，就容许承认多少', () => {
    const rule: Rule = {
      kind: 'bands',
      magnitude: false,
      bands: [
        { atMost: decimal('1.05'), score: decimal(8) },
        { above: decimal('1.05'), score: decimal(4) },
      ],
    };
    const limit = BUDGET * 1.05;
    expect(contradictedAt(limit, { rule })).toBeNull();
    expect(contradictedAt(limit + 1, { rule })).toBeNull();
    expect(contradictedAt(limit + 1, { rule, score: 8 })).toBe('公用经费控制率');
  });
});
