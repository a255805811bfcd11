import type { Expression, Operator } from './expression';
import { factLabel, type FactId } from './fact/catalogue';
import { printNumber } from './money/print';

/** `excel` for formulas, `chinese` for sentences: `14÷15`. */
export type ExpressionStyle = 'excel' | 'chinese';

type Signs = Readonly<Record<Operator | '(' | ')', string>>;

const SIGNS: Readonly<Record<ExpressionStyle, Signs>> = {
  excel: { '+': '+', '-': '-', '*': '*', '/': '/', '(': '(', ')': ')' },
  chinese: { '+': '＋', '-': '－', '*': '×', '/': '÷', '(': '（', ')': '）' },
};

/** How tightly a printed text holds together; a looser operand needs parentheses. */
const BINDING: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 };
const NEGATIVE = 3;
const ATOM = 4;

type Printed = { readonly text: string; readonly binding: number };

/** The expression with `nameOf` each fact (a cell, a label, a printed value) and no parentheses but the needed ones. */
export function printExpression(
  expression: Expression,
  nameOf: (fact: FactId) => string,
  style: ExpressionStyle,
): string {
  return printed(expression, nameOf, SIGNS[style]).text;
}

/** The expression in the words of the form: `上年结转＋年初预算数＋本年追加预算`. */
export function labelledExpression(expression: Expression): string {
  return printExpression(expression, factLabel, 'chinese');
}

function printed(expression: Expression, nameOf: (fact: FactId) => string, signs: Signs): Printed {
  switch (expression.kind) {
    case 'fact':
      return atom(nameOf(expression.fact));
    case 'number':
      return atom(printNumber(expression.value));
    case 'negative':
      return negative(printed(expression.operand, nameOf, signs), signs);
    case 'operation': {
      const left = printed(expression.left, nameOf, signs);
      const right = printed(expression.right, nameOf, signs);
      return operation(expression.operator, left, right, signs);
    }
  }
}

/** A printed negative value takes the place of a name, but binds like a minus sign. */
function atom(text: string): Printed {
  return { text, binding: text.startsWith('-') ? NEGATIVE : ATOM };
}

function negative(operand: Printed, signs: Signs): Printed {
  return { text: signs['-'] + bracketed(operand, operand.binding < ATOM, signs), binding: NEGATIVE };
}

/** The right side also needs parentheses around its equals, and around a minus sign that would follow a sign. */
function operation(operator: Operator, left: Printed, right: Printed, signs: Signs): Printed {
  const binding = BINDING[operator];
  const leftText = bracketed(left, left.binding < binding, signs);
  const rightText = bracketed(right, right.binding <= binding || right.binding === NEGATIVE, signs);
  return { text: leftText + signs[operator] + rightText, binding };
}

function bracketed({ text }: Printed, needed: boolean, signs: Signs): string {
  return needed ? `${signs['(']}${text}${signs[')']}` : text;
}
