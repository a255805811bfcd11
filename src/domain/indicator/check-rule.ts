import { ZERO, type Decimal } from '../money/decimal';
import { checkBands } from './check-bands';
import type { Indicator } from './system';
import type { LineProblem } from './system-problem';

/** What is wrong with a line's rule by itself and against the line's weight. */
export function checkRule({ rule, weight }: Indicator): readonly LineProblem[] {
  switch (rule.kind) {
    case 'stepOver':
    case 'stepUnder':
    case 'stepEither':
      return [
        ...(rule.step.gt(0) ? [] : [{ code: 'stepNotPositive' } as const]),
        ...(rule.deduct.gt(0) ? [] : [{ code: 'deductNotPositive' } as const]),
      ];
    case 'bands':
      return [...checkBands(rule), ...checkScores(rule.bands, weight)];
    case 'checklist':
      return [...checkItems(rule.items), ...checkBest(rule.pointsEach.times(rule.items.length), weight)];
    case 'violations':
      return [
        ...checkItems(rule.items),
        ...(rule.deductEach.gt(0) ? [] : [{ code: 'deductNotPositive' } as const]),
      ];
    case 'choice':
      return [...checkItems(rule.options.map(({ label }) => label)), ...checkScores(rule.options, weight)];
    case 'proportional':
    case 'manual':
      return [];
  }
}

function checkItems(items: readonly string[]): readonly LineProblem[] {
  if (items.length === 0) return [{ code: 'itemsMissing' }];
  const twice = items.filter((item, index) => items.indexOf(item) < index);
  return twice.map((item) => ({ code: 'itemTwice', item }));
}

function checkScores(cases: readonly { readonly score: Decimal }[], weight: Decimal): readonly LineProblem[] {
  const scores = cases.map(({ score }) => score);
  const outside = scores.filter((score) => score.lt(0) || score.gt(weight));
  const best = scores.reduce((most, score) => (score.gt(most) ? score : most), ZERO);
  return [
    ...outside.map((score) => ({ code: 'scoreOutOfRange', score }) as const),
    ...(outside.length === 0 && scores.length > 0 ? checkBest(best, weight) : []),
  ];
}

function checkBest(best: Decimal, weight: Decimal): readonly LineProblem[] {
  return best.eq(weight) ? [] : [{ code: 'weightNeverReached', best }];
}
