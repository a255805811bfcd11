import { FACTS, isFactId } from '../../../src/domain/fact/catalogue';
import type { Decimal } from '../../../src/domain/money/decimal';
import type { CorpusUnit } from '../units/corpus-unit';

/** The numbers of the unit's data as a report prints them, with their unit: 186.51万元, 102.25%, 14人. */
export function knownTexts({ evaluation, particulars }: CorpusUnit): ReadonlySet<string> {
  const { staffKinds, projects, adjustments } = particulars;
  return new Set([
    ...Array.from(evaluation.facts).flatMap(([fact, { value }]) =>
      typeof value === 'string' || !isFactId(fact) ? [] : factTexts(FACTS[fact].kind, value),
    ),
    ...evaluation.results.flatMap(({ ratio }) =>
      ratio === null ? [] : [percent(ratio.numerator.div(ratio.denominator))],
    ),
    ...staffKinds.flatMap(({ onDuty }) => counted(onDuty, ['名', '人'])),
    ...projects.flatMap(({ actual, initialBudget }) => [...amount(actual), ...amount(initialBudget)]),
    ...adjustments.flatMap((each) => amount(each.amount)),
  ]);
}

/** What was counted, behind the words that the unit counts it with: without them, 9辆 could be anything. */
export function countedTexts({ particulars }: CorpusUnit): readonly string[] {
  return particulars.keyWork.flatMap(({ completion, quantity }) =>
    completion === null || quantity === null
      ? []
      : [`${completion}${quantity.value.toString()}${quantity.measureWord}`],
  );
}

function factTexts(kind: string, value: Decimal): readonly string[] {
  switch (kind) {
    case 'money':
      return amount(value);
    case 'ratio':
      return [percent(value)];
    case 'person':
      return counted(value, ['名', '人']);
    case 'count':
      return counted(value, ['辆', '台']);
    default:
      return [];
  }
}

function amount(value: Decimal | null): readonly string[] {
  return value === null ? [] : [`${value.div(10000).toFixed(2)}万元`];
}

function percent(value: Decimal): string {
  return `${value.times(100).toFixed(2)}%`;
}

function counted(value: Decimal | null, words: readonly string[]): readonly string[] {
  return value === null ? [] : words.map((word) => value.toString() + word);
}
