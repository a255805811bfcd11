import type { CellRange } from '../../domain/cell-address';
import { factKind, type FactId } from '../../domain/fact/catalogue';
import type { Reading } from '../../domain/fact/reading';
import { standingOf } from '../../domain/fact/standing';
import type { IndicatorSystem } from '../../domain/indicator/system';
import { ZERO } from '../../domain/money/decimal';
import { dataLayout, type Spot } from '../../workbook/plan/data/data-layout';
import { baseValue } from '../../workbook/plan/data/form-value';
import {
  BY_HAND,
  NOTHING_BY_HAND,
  type CellOrigin,
  type HandFilled,
} from '../../workbook/plan/rerun/hand-filled';
import type { Answers, FactAnswer } from './answers';

type TypedFact = Extract<FactAnswer, { readonly kind: 'typed' }>;

/** An entry over what a source tells is meant to win; one where no source tells anything gives way to one that does. */
const RANKS = { replaced: -1, typed: 1000 } as const;

/** What people filled in, with the numbers typed in the pane and without those they took back. */
export function factsByHand(
  base: HandFilled | null,
  answers: Answers,
  readings: readonly Reading[],
  system: IndicatorSystem,
  cellAt: (spot: Spot) => CellRange,
): HandFilled | null {
  const typed = answers.facts.filter((answer) => answer.kind === 'typed');
  const gone = new Set<string>([...answers.withdrawn, ...typed.map(({ fact }) => keyOf(fact))]);
  if (base === null && typed.length === 0) return null;
  const { readings: earlier, origins, ...rest } = base ?? NOTHING_BY_HAND;
  const { factSpots } = dataLayout({ system, results: [] });
  const added = typed.flatMap((answer) => {
    const spot = factSpots.get(answer.fact);
    return spot === undefined ? [] : [typedReading(answer, cellAt(spot), originOf(answer, readings))];
  });
  return {
    ...rest,
    readings: [...earlier.filter(({ fact }) => !gone.has(keyOf(fact))), ...added],
    origins: new Map([
      ...[...origins].filter(([key]) => !gone.has(key)),
      ...typed.map((answer): [string, CellOrigin] => [keyOf(answer.fact), originOf(answer, readings)]),
    ]),
  };
}

function keyOf(fact: FactId): string {
  return `fact:${fact}`;
}

function originOf({ fact }: TypedFact, readings: readonly Reading[]): keyof typeof RANKS {
  const told = readings.some((reading) => reading.fact === fact && standingOf(reading) !== 'foreign');
  return told ? 'replaced' : 'typed';
}

function typedReading({ fact, value }: TypedFact, source: CellRange, origin: keyof typeof RANKS): Reading {
  return {
    fact,
    value: baseValue(fact, value),
    printed: value.toString(),
    unit: factKind(fact) === 'money' ? 'tenThousandYuan' : null,
    source,
    parts: [],
    description: BY_HAND,
    rank: RANKS[origin],
    tolerance: ZERO,
    doubts: [],
  };
}
