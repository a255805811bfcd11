import type { FactId } from './fact/catalogue';
import { ONE, ZERO, type Decimal } from './money/decimal';

/** Arithmetic over facts, such as `(threePublicBudget - threePublicBudgetPrior) / threePublicBudgetPrior`. */
export type Expression =
  | { readonly kind: 'fact'; readonly fact: FactId }
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'negative'; readonly operand: Expression }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };

/** The four operations of an expression. */
export type Operator = '+' | '-' | '*' | '/';

/** The value, exact up to one rounding of the last quotient; or what stands in the way of it. */
export type ExpressionValue =
  | { readonly kind: 'value'; readonly value: Decimal }
  | { readonly kind: 'missing'; readonly facts: readonly FactId[] }
  | { readonly kind: 'divisionByZero' };

/** The facts an expression uses, each once, in the order they are written. */
export function factsOf(expression: Expression): readonly FactId[] {
  return [...new Set(factsIn(expression))];
}

function factsIn(expression: Expression): readonly FactId[] {
  switch (expression.kind) {
    case 'fact':
      return [expression.fact];
    case 'number':
      return [];
    case 'negative':
      return factsIn(expression.operand);
    case 'operation':
      return [...factsIn(expression.left), ...factsIn(expression.right)];
  }
}

/** The value of an expression; `valueOf` answers null for a fact that is not known. */
export function evaluateExpression(
  expression: Expression,
  valueOf: (fact: FactId) => Decimal | null,
): ExpressionValue {
  const missing = factsOf(expression).filter((fact) => valueOf(fact) === null);
  if (missing.length > 0) return { kind: 'missing', facts: missing };
  const exact = exactValue(expression, (fact) => valueOf(fact) ?? ZERO);
  if (exact === null) return { kind: 'divisionByZero' };
  return { kind: 'value', value: exact.numerator.div(exact.denominator) };
}

/** Carried as a quotient, so that 1 / 3 * 3 is 1; null after a division by zero. */
type Quotient = { readonly numerator: Decimal; readonly denominator: Decimal };

function exactValue(expression: Expression, valueOf: (fact: FactId) => Decimal): Quotient | null {
  switch (expression.kind) {
    case 'fact':
      return { numerator: valueOf(expression.fact), denominator: ONE };
    case 'number':
      return { numerator: expression.value, denominator: ONE };
    case 'negative':
      return combine('-', { numerator: ZERO, denominator: ONE }, exactValue(expression.operand, valueOf));
    case 'operation':
      return combine(
        expression.operator,
        exactValue(expression.left, valueOf),
        exactValue(expression.right, valueOf),
      );
  }
}

function combine(operator: Operator, left: Quotient | null, right: Quotient | null): Quotient | null {
  if (left === null || right === null) return null;
  const denominator = left.denominator.times(right.denominator);
  const [a, b] = [left.numerator.times(right.denominator), right.numerator.times(left.denominator)];
  switch (operator) {
    case '+':
      return { numerator: a.plus(b), denominator };
    case '-':
      return { numerator: a.minus(b), denominator };
    case '*':
      return { numerator: left.numerator.times(right.numerator), denominator };
    case '/':
      return b.eq(0) ? null : { numerator: a, denominator: b };
  }
}
