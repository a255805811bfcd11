import fc from 'fast-check';
import { BUILT_IN_SYSTEMS } from '../../../../src/catalog/systems/systems';
import type { FactId } from '../../../../src/domain/fact/catalogue';
import type { Indicator, IndicatorSystem, StepMode } from '../../../../src/domain/indicator/system';
import { decimal } from '../../../../src/domain/money/decimal';
import { engineSays, formulasSay, type LineCase } from './line-sheet';

const [HUNAN] = BUILT_IN_SYSTEMS as readonly [IndicatorSystem];
const MODES: readonly StepMode[] = ['floor', 'ceil', 'linear'];
/** 100 亿元 in 分. */
const MOST = 1e12;

function line(id: string): Indicator {
  const found = HUNAN.indicators.find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(`No line ${id}`);
  return found;
}

function yuan(fen: number): string {
  return decimal(fen).div(100).toFixed(2);
}

function ratioCase(
  id: string,
  above: FactId,
  below: FactId,
  mode: StepMode,
  fen: readonly [number, number],
): LineCase {
  return { indicator: line(id), mode, facts: { [above]: yuan(fen[0]), [below]: yuan(fen[1]) }, answers: [] };
}

/** A base with an amount on a step of the rate, or one 分 beside it. */
const onSteps = (percent: number) =>
  fc
    .tuple(
      fc.integer({ min: 1, max: MOST / 100 }),
      fc.integer({ min: -24, max: 24 }),
      fc.integer({ min: -1, max: 1 }),
    )
    .map(([hundred, steps, beside]): readonly [number, number] => {
      const base = hundred * 100;
      return [Math.max(0, base + hundred * percent * steps + beside), base];
    });
const anywhere = fc
  .tuple(fc.integer({ min: 1, max: MOST }), fc.double({ min: 0, max: 2, noNaN: true }))
  .map(([base, rate]): readonly [number, number] => [Math.round(base * rate), base]);
const small = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }));

function agree(cases: readonly LineCase[]): void {
  const said = formulasSay(cases);
  cases.forEach((one, index) => {
    expect({ facts: one.facts, mode: one.mode, says: said[index] }).toEqual({
      facts: one.facts,
      mode: one.mode,
      says: engineSays(one),
    });
  });
}

function samples<T>(arbitrary: fc.Arbitrary<T>, count: number): readonly T[] {
  return fc.sample(arbitrary, { numRuns: count, seed: 20200101 });
}

describe('the formula scores, explains and substitutes like the engine', () => {
  it.each([
    ['C1', 'publicFundsActual', 'publicFundsBudget', 1],
    ['C2', 'threePublicActual', 'threePublicBudget', 1],
    ['C3', 'procurementActual', 'procurementBudget', 5],
    ['B4', 'actualInvestment', 'approvedInvestment', 5],
    ['B2', 'budgetAdjustment', 'initialBudget', 10],
  ] as const)('%s, on a step of the rate, one 分 beside it and anywhere', (id, above, below, percent) => {
    const amounts = samples(fc.oneof(onSteps(percent), anywhere, small), 60);
    agree(amounts.flatMap((fen) => MODES.map((mode) => ratioCase(id, above, below, mode, fen))));
  });
});
