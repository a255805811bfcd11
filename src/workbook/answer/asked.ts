import type { FactId } from '../../domain/fact/catalogue';
import type { ReadingDoubt } from '../../domain/fact/reading';
import type { Question, QuestionChoice, QuestionCode } from '../../domain/question';
import { doubted, rangesOf, type Answered } from './readings';

/** What was chosen, the answers that are left, and what of it is open. */
export type Chosen<T> = {
  readonly value: T | null;
  readonly answered: readonly Answered[];
  readonly question: Question | null;
  /** The question that a person answered beforehand. */
  readonly said?: Question | null;
};

/** Takes the first answer meanwhile; what another one would make otherwise is doubtful until the question is answered. */
export function asked(
  code: QuestionCode,
  values: readonly string[],
  answered: readonly Answered[],
  isOf: (value: string) => (each: Answered) => boolean,
): Chosen<string> {
  const [first = '', ...others] = values;
  const kept = answered.filter(isOf(first));
  const open = new Set<FactId>();
  const own = valuesOf(kept);
  for (const other of others) {
    const alternative = answered.filter(isOf(other));
    for (const [fact, value] of own) if (!isSame(fact, value, alternative)) open.add(fact);
  }
  const doubt: ReadingDoubt = { code: 'openQuestion', question: code };
  return {
    value: first,
    answered: kept.map((each) => (open.has(each.query.fact) ? doubted(each, doubt) : each)),
    question: {
      code,
      choices: values.map((value) => choiceOf(value, answered.filter(isOf(value)))),
      cells: rangesOf(answered),
    },
  };
}

/** Told, and nowhere otherwise. */
function isSame(fact: FactId, value: string, answered: readonly Answered[]): boolean {
  const told = answered.filter(({ query }) => query.fact === fact);
  return told.length > 0 && told.every(({ reading }) => String(reading.value) === value);
}

function valuesOf(answered: readonly Answered[]): ReadonlyMap<FactId, string> {
  return new Map([...answered].reverse().map(({ query, reading }) => [query.fact, String(reading.value)]));
}

const MOST_SHOWN = 2;
const TELLING: readonly FactId[] = ['totalExpenditure', 'initialBudget', 'threePublicActual', 'onDutyStaff'];

/** What a choice would make of the facts that tell most, or of the first that it gives at all. */
function choiceOf(value: string, answered: readonly Answered[]): QuestionChoice {
  const values = valuesOf(answered.filter(({ query }) => query.year === 0));
  const telling = TELLING.filter((fact) => values.has(fact));
  const shown = telling.length > 0 ? telling : [...values.keys()].slice(0, MOST_SHOWN);
  return { value, facts: shown.map((fact) => ({ fact, text: values.get(fact) ?? '' })) };
}
