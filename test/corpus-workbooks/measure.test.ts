import { corpusCase, type CorpusCase } from './corpus';
import { COMPANIONS } from './hazards/companions';
import { VISIBLE_LAYOUTS } from './layouts/visible-layouts';
import { countsByFamily, verdictsOf } from './measure';
import type { FactTruth } from './truth';
import { OFFICE } from './unit/invented-units';
import { unitOf } from './unit/unit';

/** The national 公开07表, with one fact of its truth changed. */
function national(change: Partial<FactTruth>): CorpusCase {
  const layout = VISIBLE_LAYOUTS.find(({ name }) => name === '三公决算预决算各六栏');
  const [alone] = COMPANIONS;
  if (layout === undefined || alone === undefined) throw new Error('the layout exists');
  const each = corpusCase('公开07表', '三公决算', alone.gather(layout, unitOf(OFFICE)));
  const facts = each.truth.facts.map((truth) =>
    truth.fact === 'threePublicActual' ? { ...truth, ...change } : truth,
  );
  return { ...each, truth: { ...each.truth, facts } };
}

const outcome = (change: Partial<FactTruth>): string | undefined =>
  verdictsOf([national(change)]).find(({ truth }) => truth.fact === 'threePublicActual')?.outcome;

describe('识别结果的评判', () => {
  it('数对、出处对、无疑问：正确', () => {
    expect(outcome({})).toBe('right');
  });

  it('数不同而未提示：错而自信', () => {
    expect(outcome({ value: 1 })).toBe('wrong');
  });

  it('册中没有、应当先问、出处是别的格：都是猜的', () => {
    expect(outcome({ value: null })).toBe('guessed');
    expect(outcome({ mustAsk: 'scope' })).toBe('guessed');
    expect(outcome({ cells: [{ address: "别的.xlsx|'表'!A1", unit: '元', inWords: false }] })).toBe(
      'guessed',
    );
  });

  it('本应待填而给出可接受的零，不计', () => {
    expect(outcome({ value: null, accepted: [260_100] })).toBeUndefined();
  });

  it('按版式家族汇总', () => {
    const counts = countsByFamily(verdictsOf([national({}), national({ value: 1 })]));
    expect(counts.get('三公决算')).toEqual(counts.get('合计'));
    expect(counts.get('合计')?.wrong).toBe(1);
  });
});
