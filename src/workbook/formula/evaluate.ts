import { bounded, decimal, HUNDRED, sumOf, type Decimal } from '../../domain/money/decimal';
import { roundHalfUp } from '../../domain/money/rounding';
import type { Reference } from './formula-tokens';
import type { Operation, Step } from './parse-formula';

/** What stands in the cells that a formula names; null where it cannot be calculated with. */
export type SeenCells = {
  /** The number of a single cell. */
  readonly numberIn: (reference: Reference) => Decimal | null;
  /** The sum of all its cells. */
  readonly sumIn: (reference: Reference) => Decimal | null;
};

type Operand = Decimal | Reference;

/** The exact value that steps come to; null where a part has none. */
export function evaluate(steps: readonly Step[], cells: SeenCells): Decimal | null {
  const stack: Operand[] = [];
  for (const step of steps) {
    const next = operandOf(step, stack, cells);
    if (next === null) return null;
    stack.push(next);
  }
  const [result] = stack;
  return result === undefined ? null : numberOf(result, cells);
}

function operandOf(step: Step, stack: Operand[], cells: SeenCells): Operand | null {
  switch (step.kind) {
    case 'number':
      return step.value;
    case 'reference':
      return step.reference;
    case 'operation': {
      const operands = stack.splice(-step.operands);
      const numbers: Decimal[] = [];
      for (const operand of operands) {
        const number = step.operation === 'SUM' ? summed(operand, cells) : numberOf(operand, cells);
        if (number === null) return null;
        numbers.push(number);
      }
      const result = OPERATIONS[step.operation](numbers);
      return result === null ? null : bounded(result);
    }
  }
}

const isReference = (operand: Operand): operand is Reference => 'area' in operand;

const numberOf = (operand: Operand, cells: SeenCells): Decimal | null =>
  isReference(operand) ? cells.numberIn(operand) : operand;

const summed = (operand: Operand, cells: SeenCells): Decimal | null =>
  isReference(operand) ? cells.sumIn(operand) : operand;

/** Of one number. */
const one =
  (calculate: (value: Decimal) => Decimal) =>
  ([value]: readonly Decimal[]): Decimal | null =>
    value === undefined ? null : calculate(value);

/** Of two numbers. */
const two =
  (calculate: (first: Decimal, second: Decimal) => Decimal | null) =>
  ([first, second]: readonly Decimal[]): Decimal | null =>
    first === undefined || second === undefined ? null : calculate(first, second);

const OPERATIONS: Readonly<Record<Operation, (operands: readonly Decimal[]) => Decimal | null>> = {
  plus: one((value) => value),
  minus: one((value) => value.neg()),
  percent: one((value) => value.div(HUNDRED)),
  add: two((first, second) => first.plus(second)),
  subtract: two((first, second) => first.minus(second)),
  multiply: two((first, second) => first.times(second)),
  divide: two(quotient),
  SUM: sumOf,
  ROUND: two(rounded),
};

/** A smaller quotient has too few of the decimal places that divisions are carried to. */
const LEAST_QUOTIENT = decimal('1e-20');

function quotient(dividend: Decimal, divisor: Decimal): Decimal | null {
  if (divisor.eq(0)) return null;
  const result = dividend.div(divisor);
  return dividend.eq(0) || result.abs().gte(LEAST_QUOTIENT) ? result : null;
}

/** A double has no more places worth rounding to. */
const MOST_PLACES = 15;

function rounded(value: Decimal, places: Decimal): Decimal | null {
  const count = places.toNumber();
  return Number.isInteger(count) && Math.abs(count) <= MOST_PLACES ? roundHalfUp(value, count) : null;
}
