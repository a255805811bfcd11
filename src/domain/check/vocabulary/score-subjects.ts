import { findFigures } from '../figures/find-figures';
import type { SubjectLabel } from './report-labels';
import type { Subject, Target } from './subject';
import { sumOf, type Decimal } from '../../money/decimal';
import type { Evaluation, IndicatorResult } from '../../scoring/evaluation';
import { rateOf } from '../../scoring/ratio';

/** What forms call the rate of any row, whatever its line is called. */
const RATE_SUFFIXES = ['控制率', '执行率', '完成率'];

/** Every indicator by its name: its rate, score, weight and deduction, as far as they are known. */
export function indicatorSubjects(evaluation: Evaluation): readonly Subject[] {
  return evaluation.results.map((result) => ({
    phrases: nameForms(result.indicator.name),
    targets: indicatorTargets(result),
    indicator: {
      name: result.indicator.name,
      ratio: result.ratio,
      bounds: boundsOf(result.indicator.standard),
    },
  }));
}

function boundsOf(standard: string): readonly Decimal[] {
  return findFigures(standard)
    .filter(({ kind }) => kind === 'percent')
    .map(({ value }) => value);
}

/** The groups of indicators (一级, 二级) by their names: the weight of all their lines. */
export function groupSubjects({ system }: Evaluation): readonly Subject[] {
  const names = system.indicators.flatMap(({ level1, level2 }) => [level1, level2]);
  return [...new Set(names)].map((name) => {
    const lines = system.indicators.filter(({ level1, level2 }) => level1 === name || level2 === name);
    const value = sumOf(lines.map(({ weight }) => weight));
    const basis = { kind: 'weight', indicator: name } as const;
    return {
      phrases: [name],
      targets: [{ basis, aspect: 'weight', kind: 'points', value, measureWords: [] }],
    };
  });
}

/** The total score, once no line is 待填 any more, and the points it is out of. */
export function totalSubject(evaluation: Evaluation, phrases: readonly string[]): Subject {
  const points = { kind: 'points', measureWords: [] } as const;
  const { total, pendingWeight, system } = evaluation;
  return {
    phrases,
    targets: [
      ...(pendingWeight.eq(0)
        ? ([{ ...points, basis: { kind: 'total' }, aspect: 'score', value: total }] as const)
        : []),
      { ...points, basis: { kind: 'fullTotal' }, aspect: 'weight', value: system.total },
    ],
  };
}

/** The sum of the scores that are known. */
export function scoredSoFar({ total }: Evaluation, phrases: readonly string[]): Subject {
  const target = { aspect: 'score', kind: 'points', value: total, measureWords: [] } as const;
  return { phrases, targets: [{ ...target, basis: { kind: 'total' } }] };
}

/** The points of the lines that are still 待填; nothing once all are scored. */
export function pendingSubject(
  { pendingWeight }: Evaluation,
  phrases: readonly string[],
): readonly Subject[] {
  if (pendingWeight.eq(0)) return [];
  const basis = { kind: 'pendingWeight' } as const;
  const target = { basis, aspect: 'score', kind: 'points', value: pendingWeight, measureWords: [] } as const;
  return [{ phrases, targets: [target] }];
}

/** 年中追加控制率, of a form's row 年中追加 and column 控制率: the rate of the line that measures what the row is about. */
export function rateAliases({ results }: Evaluation, labels: readonly SubjectLabel[]): readonly Subject[] {
  return results.flatMap(({ indicator, ratio, facts: [measured] }) => {
    if (ratio === null || !RATE_SUFFIXES.some((suffix) => indicator.name.endsWith(suffix))) return [];
    const spoken = labels.filter(({ facts }) => facts[0]?.fact === measured).flatMap((each) => each.phrases);
    const phrases = spoken.flatMap((phrase) => RATE_SUFFIXES.map((suffix) => phrase + suffix));
    const basis = { kind: 'rate', indicator: indicator.name } as const;
    const target = {
      basis,
      aspect: 'actual',
      kind: 'ratio',
      value: rateOf(ratio),
      measureWords: [],
    } as const;
    return [{ phrases, targets: [target] }];
  });
}

function indicatorTargets({ indicator, ratio, score }: IndicatorResult): readonly Target[] {
  const { name, weight } = indicator;
  const target = (target: Pick<Target, 'basis' | 'aspect' | 'kind' | 'value'>): Target => {
    return { ...target, measureWords: [] };
  };
  const rate = ratio === null ? null : rateOf(ratio);
  const lost = score === null ? null : weight.minus(score);
  const basis = (kind: 'rate' | 'score' | 'weight' | 'deduction') => ({ kind, indicator: name }) as const;
  return [
    ...(rate === null
      ? []
      : [target({ basis: basis('rate'), aspect: 'actual', kind: 'ratio', value: rate })]),
    ...(score === null
      ? []
      : [target({ basis: basis('score'), aspect: 'score', kind: 'points', value: score })]),
    target({ basis: basis('weight'), aspect: 'weight', kind: 'points', value: weight }),
    ...(lost === null
      ? []
      : [target({ basis: basis('deduction'), aspect: 'deduction', kind: 'points', value: lost })]),
  ];
}

/** The name as the system has it, and with its quotation marks elsewhere or left out. */
function nameForms(name: string): readonly string[] {
  const bare = name.replace(/[“”"]/g, '');
  return [name, bare, bare.replace('三公经费', '“三公”经费'), bare.replace('三公经费', '“三公经费”')];
}
