import { readFileSync } from 'node:fs';
import { BUILT_IN_SYSTEMS } from '../../../src/catalog/systems/systems';
import type { FactId } from '../../../src/domain/fact/catalogue';
import type { IndicatorSystem, StepMode } from '../../../src/domain/indicator/system';
import { printPercent } from '../../../src/domain/money/print';
import { evaluate } from '../../../src/domain/scoring/evaluate';
import { rateOf } from '../../../src/domain/scoring/ratio';
import { bookOf } from './sample';

const [HUNAN] = BUILT_IN_SYSTEMS as readonly [IndicatorSystem];

type Canonical = {
  readonly total: number;
  readonly indicators: readonly { readonly id: string; readonly l3: string; readonly weight: number }[];
  readonly grades: readonly { readonly min: number; readonly label: string; readonly labelAlt: string }[];
  readonly testVectors: readonly {
    readonly indicator: string;
    readonly in: Readonly<Record<string, number>>;
    readonly rate?: string;
    readonly score: number | Readonly<Record<StepMode, number>>;
  }[];
};

const CANONICAL = JSON.parse(readFileSync('test/fixtures/canonical-hunan-2020.json', 'utf8')) as Canonical;

const FACT_OF: Readonly<Record<string, FactId>> = {
  onStaff: 'onDutyStaff',
  quota: 'authorizedStaff',
  sgBudget: 'threePublicBudget',
  sgBudgetPrev: 'threePublicBudgetPrior',
  carryIn: 'carryIn',
  initBudget: 'initialBudget',
  addBudget: 'budgetAdjustment',
  yearEndBalance: 'yearEndBalance',
  sgActual: 'threePublicActual',
  publicActual: 'publicFundsActual',
  publicBudget: 'publicFundsBudget',
  procActual: 'procurementActual',
  procBudget: 'procurementBudget',
  satisfaction: 'satisfaction',
};

it('the built-in system has the lines, weights and grades of the canonical one', () => {
  expect(
    HUNAN.indicators.map(({ id, name, weight }) => ({ id, l3: name, weight: weight.toNumber() })),
  ).toEqual(CANONICAL.indicators.map(({ id, l3, weight }) => ({ id, l3, weight })));
  expect(HUNAN.total.toNumber()).toBe(CANONICAL.total);
  expect(
    HUNAN.grades.map(({ atLeast, label, formalLabel }) => [atLeast.toNumber(), label, formalLabel]),
  ).toEqual(CANONICAL.grades.map(({ min, label, labelAlt }) => [min, label, labelAlt]));
});

describe.each(['floor', 'ceil', 'linear'] as const)('the published figures, steps counted %s', (stepMode) => {
  it.each(CANONICAL.testVectors)('$indicator $in', ({ indicator, in: inputs, rate, score }) => {
    const values = Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [FACT_OF[name] ?? '', value]),
    );
    const { evaluation } = evaluate({ ...HUNAN, stepMode }, bookOf(values), [], []);
    const result = evaluation.results.find((line) => line.indicator.id === indicator);
    expect(result?.score?.toNumber()).toBe(typeof score === 'number' ? score : score[stepMode]);
    if (rate !== undefined) expect(result?.ratio && printPercent(rateOf(result.ratio))).toBe(rate);
  });
});
