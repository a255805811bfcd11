import { evaluateExpression, factsOf } from '../expression';
import type { Finding } from '../finding';
import type { Decimal } from '../money/decimal';
import { parseExpression } from '../parse-expression';
import { factNumber, type FactBook, type SettledFact } from './fact-book';
import type { DerivationRule } from './identities';

const FROM_WORST: readonly SettledFact['certainty'][] = ['disputed', 'doubtful', 'certain'];

/** Facts that follow from read ones, and what makes them doubtful. */
export type Derived = { readonly facts: readonly SettledFact[]; readonly findings: readonly Finding[] };

/**
 * The facts that were not read but follow from read ones; never one derived fact from another. A finding for each that may
 * hold something else.
 */
export function deriveFacts(read: FactBook, rules: readonly DerivationRule[]): Derived {
  const derived = rules
    .filter(({ fact }) => !read.has(fact))
    .flatMap((rule) => {
      const settled = derive(rule, read);
      return settled === null ? [] : [{ rule, settled }];
    });
  return {
    facts: derived.map(({ settled }) => settled),
    findings: derived.flatMap(({ rule, settled }) => mayHold(rule, settled, read)),
  };
}

function derive(rule: DerivationRule, read: FactBook): SettledFact | null {
  const { fact, expression } = rule;
  const parsed = parseExpression(expression);
  if (!parsed.ok) throw new Error(`The derivation does not parse: ${expression}`);
  const result = evaluateExpression(parsed.value, (input) => factNumber(read, input));
  if (result.kind !== 'value') return null;
  const inputs = factsOf(parsed.value);
  const certainties = inputs.flatMap((input) => read.get(input)?.certainty ?? []);
  const worst = FROM_WORST.find((certainty) => certainties.includes(certainty)) ?? 'certain';
  return {
    fact,
    value: result.value,
    reading: null,
    derivation: { expression, inputs },
    readings: [],
    certainty: worst === 'certain' && !isPure(rule, result.value, read) ? 'doubtful' : worst,
  };
}

/** Nothing else is held where it is known to be nothing, or where there is nothing that could hold it. */
function isPure({ held }: DerivationRule, value: Decimal, read: FactBook): boolean {
  return held === undefined || value.eq(0) || factNumber(read, held)?.eq(0) === true;
}

function mayHold(
  rule: DerivationRule,
  { fact, value, derivation }: SettledFact,
  read: FactBook,
): readonly Finding[] {
  const { held } = rule;
  if (held === undefined || typeof value === 'string' || isPure(rule, value, read)) return [];
  const inputs = derivation?.inputs ?? [];
  const cells = inputs.flatMap((input) => read.get(input)?.reading?.source ?? []);
  return [{ code: 'derivedMayHold', severity: 'warning', fact, held, inputs, cells }];
}
