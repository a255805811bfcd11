import { BUILT_IN_SYSTEMS } from '../../../src/catalog/systems/systems';
import { cellAt } from '../../../src/domain/cell-address';
import type { IndicatorSystem } from '../../../src/domain/indicator/system';
import { findContradictions } from '../../../src/domain/scoring/contradictions';
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
