import type { Decimal } from '../../domain/money/decimal';
import {
  formulaTokens,
  type FormulaMark,
  type FormulaToken,
  type FunctionName,
  type Reference,
} from './formula-tokens';

/** What is done to the values before it, of which it takes `operands`. */
export type Operation =
  FunctionName | 'add' | 'subtract' | 'multiply' | 'divide' | 'plus' | 'minus' | 'percent';

/** One step of a calculation: a value, cells, or what becomes of the last of them (reverse Polish notation). */
export type Step =
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'operation'; readonly operation: Operation; readonly operands: number };

type Operator = { readonly operation: Operation; readonly operands: number; readonly binding: number };

const SIGNS: Partial<Record<FormulaMark, Operator>> = {
  '+': { operation: 'plus', operands: 1, binding: 3 },
  '-': { operation: 'minus', operands: 1, binding: 3 },
};
const OPERATORS: Partial<Record<FormulaMark, Operator>> = {
  '+': { operation: 'add', operands: 2, binding: 1 },
  '-': { operation: 'subtract', operands: 2, binding: 1 },
  '*': { operation: 'multiply', operands: 2, binding: 2 },
  '/': { operation: 'divide', operands: 2, binding: 2 },
};

/** An opened bracket; `name` where a function's arguments stand in it. */
type Bracket = { readonly name: FunctionName | null; operands: number };

/** The steps that calculate a formula without its "="; null where anything in it is not understood. */
export function parseFormula(formula: string): readonly Step[] | null {
  const tokens = formulaTokens(formula);
  if (tokens === null) return null;
  const parser = new StepParser();
  return tokens.every((token) => parser.take(token)) ? parser.finished() : null;
}

/** Dijkstra's shunting yard: one pass without recursion, however deep the brackets. */
class StepParser {
  private readonly steps: Step[] = [];
  private readonly waiting: (Operator | Bracket)[] = [];
  private wantsOperand = true;

  /** Takes the next token; false where it cannot stand there. */
  take(token: FormulaToken): boolean {
    return this.wantsOperand ? this.takeOperand(token) : token.kind === 'mark' && this.takeMark(token.mark);
  }

  /** The steps of a formula that is complete. */
  finished(): readonly Step[] | null {
    return !this.wantsOperand && this.untilBracket() === null ? this.steps : null;
  }

  private takeOperand(token: FormulaToken): boolean {
    switch (token.kind) {
      case 'number':
      case 'reference':
        this.steps.push(token);
        this.wantsOperand = false;
        return true;
      case 'function':
        this.waiting.push({ name: token.name, operands: 1 });
        return true;
      case 'mark': {
        const next = token.mark === '(' ? { name: null, operands: 1 } : SIGNS[token.mark];
        if (next !== undefined) this.waiting.push(next);
        return next !== undefined;
      }
    }
  }

  private takeMark(mark: FormulaMark): boolean {
    if (mark === ',') return this.nextArgument();
    if (mark === ')') return this.closeBracket();
    if (mark === '%') {
      this.steps.push({ kind: 'operation', operation: 'percent', operands: 1 });
      return true;
    }
    const operator = OPERATORS[mark];
    if (operator === undefined) return false;
    this.settle(operator.binding);
    this.waiting.push(operator);
    this.wantsOperand = true;
    return true;
  }

  private nextArgument(): boolean {
    const bracket = this.untilBracket();
    if (bracket?.name == null) return false;
    bracket.operands += 1;
    this.wantsOperand = true;
    return true;
  }

  private closeBracket(): boolean {
    const bracket = this.untilBracket();
    if (bracket === null) return false;
    this.waiting.pop();
    const { name, operands } = bracket;
    if (name !== null) this.steps.push({ kind: 'operation', operation: name, operands });
    return name !== 'ROUND' || operands === 2;
  }

  /** Settles all operators of the innermost open bracket; null where none is open. */
  private untilBracket(): Bracket | null {
    this.settle(0);
    const last = this.waiting.at(-1);
    return last !== undefined && 'name' in last ? last : null;
  }

  /** Operators that bind at least so tightly have all their operands. */
  private settle(binding: number): void {
    for (let last = this.waiting.at(-1); last !== undefined; last = this.waiting.at(-1)) {
      if ('name' in last || last.binding < binding) return;
      this.steps.push({ kind: 'operation', operation: last.operation, operands: last.operands });
      this.waiting.pop();
    }
  }
}
