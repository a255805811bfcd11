import { evaluateExpression, factsOf } from '../expression';
import { parseExpression } from '../parse-expression';
import { factNumber, type FactBook, type SettledFact } from './fact-book';
import type { DerivationRule } from './identities';

const FROM_WORST: readonly SettledFact['certainty'][] = ['disputed', 'doubtful', 'certain'];

/** The facts that were not read but follow from read ones; never one derived fact from another. */
export function deriveFacts(read: FactBook, rules: readonly DerivationRule[]): readonly SettledFact[] {
  return rules.filter(({ fact }) => !read.has(fact)).flatMap((rule) => derive(rule, read) ?? []);
}

function derive({ fact, expression }: DerivationRule, read: FactBook): SettledFact | null {
  const parsed = parseExpression(expression);
  if (!parsed.ok) throw new Error(`The derivation does not parse: ${expression}`);
  const result = evaluateExpression(parsed.value, (input) => factNumber(read, input));
  if (result.kind !== 'value') return null;
  const inputs = factsOf(parsed.value);
  const certainties = inputs.flatMap((input) => read.get(input)?.certainty ?? []);
  return {
    fact,
    value: result.value,
    reading: null,
    derivation: { expression, inputs },
    readings: [],
    certainty: FROM_WORST.find((certainty) => certainties.includes(certainty)) ?? 'certain',
  };
}
