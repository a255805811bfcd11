import { expressionTokens, type Token } from './expression-tokens';
import type { Expression, Operator } from './expression';
import { isFactId } from './fact/catalogue';
import { decimal } from './money/decimal';
import { failure, success, type Result } from './result';

/** Why a text is no expression; `position` counts characters from 0, the text's length where it ends too early. */
export type ExpressionProblem = {
  readonly code: 'unexpectedCharacter' | 'unexpectedToken' | 'unknownFact' | 'tooLong';
  readonly position: number;
};

/** Bounds the nesting too, which is read by recursion. */
const MAX_LENGTH = 1000;

/** Reads an expression over fact ids: decimals, + - * /, parentheses, unary minus (binding tighter than * and /). */
export function parseExpression(text: string): Result<Expression, ExpressionProblem> {
  if (text.length > MAX_LENGTH) return failure({ code: 'tooLong', position: MAX_LENGTH });
  const tokens = expressionTokens(text);
  if (!tokens.ok) return failure({ code: 'unexpectedCharacter', position: tokens.problem });
  const input = { tokens: tokens.value, end: text.length };
  const parsed = parseSum(input, 0);
  if (!parsed.ok) return parsed;
  const { expression, next } = parsed.value;
  return next === input.tokens.length ? success(expression) : unexpected(input, next);
}

type Input = { readonly tokens: readonly Token[]; readonly end: number };
type Parsed = Result<{ readonly expression: Expression; readonly next: number }, ExpressionProblem>;
type Parser = (input: Input, at: number) => Parsed;

function parseSum(input: Input, at: number): Parsed {
  return parseChain(input, at, ['+', '-'], parseProduct);
}

function parseProduct(input: Input, at: number): Parsed {
  return parseChain(input, at, ['*', '/'], parseOperand);
}

function parseChain(input: Input, at: number, operators: readonly Operator[], parseNext: Parser): Parsed {
  let left = parseNext(input, at);
  while (left.ok) {
    const sign = input.tokens[left.value.next]?.text;
    const operator = operators.find((each) => each === sign);
    if (operator === undefined) return left;
    const right = parseNext(input, left.value.next + 1);
    if (!right.ok) return right;
    const sides = { left: left.value.expression, right: right.value.expression };
    left = success({ expression: { kind: 'operation', operator, ...sides }, next: right.value.next });
  }
  return left;
}

function parseOperand(input: Input, at: number): Parsed {
  const token = input.tokens[at];
  switch (token?.kind) {
    case 'number':
      return success({ expression: { kind: 'number', value: decimal(token.text) }, next: at + 1 });
    case 'name':
      if (!isFactId(token.text)) return failure({ code: 'unknownFact', position: token.position });
      return success({ expression: { kind: 'fact', fact: token.text }, next: at + 1 });
    case 'sign':
      if (token.text === '-') return parseNegative(input, at + 1);
      return token.text === '(' ? parseBracketed(input, at + 1) : unexpected(input, at);
    case undefined:
      return unexpected(input, at);
  }
}

function parseNegative(input: Input, at: number): Parsed {
  const operand = parseOperand(input, at);
  if (!operand.ok) return operand;
  const { expression, next } = operand.value;
  return success({ expression: { kind: 'negative', operand: expression }, next });
}

function parseBracketed(input: Input, at: number): Parsed {
  const inner = parseSum(input, at);
  if (!inner.ok) return inner;
  const { expression, next } = inner.value;
  return input.tokens[next]?.text === ')' ? success({ expression, next: next + 1 }) : unexpected(input, next);
}

function unexpected(
  { tokens, end }: Input,
  at: number,
): { readonly ok: false; readonly problem: ExpressionProblem } {
  return failure({ code: 'unexpectedToken', position: tokens[at]?.position ?? end });
}
