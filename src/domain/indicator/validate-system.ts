import { sumOf } from '../money/decimal';
import { checkMeasure } from './check-measure';
import { checkRule } from './check-rule';
import type { GradeBand, Indicator, IndicatorSystem } from './system';
import type { LineProblem, SystemProblem } from './system-problem';

/** Everything that keeps a system from being scored with; empty for a sound one. */
export function validateSystem(system: IndicatorSystem): readonly SystemProblem[] {
  return [
    ...checkWeights(system),
    ...system.indicators.flatMap((indicator, index) => {
      const earlier = system.indicators.slice(0, index);
      return checkLine(indicator, earlier).map((problem) => ({ ...problem, indicator: indicator.id }));
    }),
    ...checkGrades(system.grades),
  ];
}

function checkWeights({ indicators, total }: IndicatorSystem): readonly SystemProblem[] {
  if (indicators.length === 0) return [{ code: 'noIndicators' }];
  const sum = sumOf(indicators.map(({ weight }) => weight));
  return sum.eq(total) ? [] : [{ code: 'weightsNotTotal', sum, total }];
}

function checkLine(indicator: Indicator, earlier: readonly Indicator[]): readonly LineProblem[] {
  return [
    ...(earlier.some(({ id }) => id === indicator.id) ? [{ code: 'idTwice' } as const] : []),
    ...(indicator.weight.gt(0) ? [] : [{ code: 'weightNotPositive' } as const]),
    ...checkMeasure(indicator),
    ...checkRule(indicator),
  ];
}

function checkGrades(grades: readonly GradeBand[]): readonly SystemProblem[] {
  const last = grades.at(-1);
  if (last === undefined) return [{ code: 'gradesMissing' }];
  const rising = grades.filter(({ atLeast }, index) => grades[index - 1]?.atLeast.lte(atLeast) === true);
  return [
    ...rising.map(({ label }) => ({ code: 'gradesNotDescending', label }) as const),
    ...(last.atLeast.gt(0) ? [{ code: 'gradesStartAboveZero', label: last.label } as const] : []),
  ];
}
