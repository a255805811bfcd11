import { evaluateExpression, factsOf, type Expression } from '../expression';
import type { FactId } from '../fact/catalogue';
import { factNumber, type FactBook } from '../fact/fact-book';
import { unconfirmedFacts } from '../fact/unconfirmed';
import type { Measure } from '../indicator/system';
import { ONE, type Decimal } from '../money/decimal';
import { parseExpression } from '../parse-expression';
import type { Ratio } from './evaluation';

/** What an indicator measures: the amount above the fraction bar and the base below it; 1 where there is no bar. */
export type MeasureParts = {
  readonly expression: Expression;
  readonly numerator: Expression;
  readonly denominator: Expression;
  readonly facts: readonly FactId[];
};

/** A rate, or why there is none. */
export type Measured =
  | { readonly kind: 'ratio'; readonly ratio: Ratio }
  /** Facts are missing, or told and in doubt: no rate is taken from a number that may be wrong. */
  | { readonly kind: 'open'; readonly missing: readonly FactId[]; readonly unconfirmed: readonly FactId[] }
  /** The base is 0, and so no rate exists. */
  | { readonly kind: 'zeroBase'; readonly both: boolean; readonly facts: readonly FactId[] };

/** The parts of a measure. Throws on an expression that does not parse: `validateSystem` reports it before. */
export function measureParts({ expression }: Measure): MeasureParts {
  const parsed = parseExpression(expression);
  if (!parsed.ok) throw new Error(`The measure does not parse: ${expression}`);
  const root = parsed.value;
  const facts = factsOf(root);
  if (isQuotient(root)) {
    return { expression: root, numerator: root.left, denominator: root.right, facts };
  }
  return { expression: root, numerator: root, denominator: { kind: 'number', value: ONE }, facts };
}

/** Whether an expression is one amount over another. */
export function isQuotient(expression: Expression): expression is Quotient {
  return expression.kind === 'operation' && expression.operator === '/';
}

type Quotient = Extract<Expression, { readonly kind: 'operation' }>;

/** The rate of a measure from the facts; a fact that is text, missing or in doubt leaves it open. */
export function measureRatio({ numerator, denominator, facts }: MeasureParts, book: FactBook): Measured {
  const missing = facts.filter((fact) => factNumber(book, fact) === null);
  const unconfirmed = unconfirmedFacts(facts, book);
  if (missing.length + unconfirmed.length > 0) return { kind: 'open', missing, unconfirmed };
  const above = valueOf(numerator, book);
  const below = valueOf(denominator, book);
  if (below === null || below.eq(0)) {
    return { kind: 'zeroBase', both: above?.eq(0) === true, facts: factsOf(denominator) };
  }
  if (above === null) return { kind: 'zeroBase', both: false, facts };
  return { kind: 'ratio', ratio: { numerator: above, denominator: below } };
}

function valueOf(expression: Expression, book: FactBook): Decimal | null {
  const value = evaluateExpression(expression, (fact) => factNumber(book, fact));
  return value.kind === 'value' ? value.value : null;
}
