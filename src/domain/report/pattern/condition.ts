import { factKind, type FactId } from '../../fact/catalogue';
import { decimal, HUNDRED, type Decimal } from '../../money/decimal';
import { roundHalfUp } from '../../money/rounding';
import type { Reason } from '../../scoring/evaluation';
import type { Scope } from './scope';
import type { WordName } from './word';

/**
 * When a sentence may be said. Facts are compared as the report prints them: amounts that print alike are `level`, and
 * where they print apart but their difference as 0.00万元, none of the three holds, because "减少0.00万元" says nothing. A
 * condition on an unknown value does not hold.
 */
export type Condition =
  | { readonly kind: 'known' | 'zero' | 'positive' | 'negative'; readonly fact: FactId }
  | ComparisonCondition
  | { readonly kind: 'wordKnown'; readonly word: WordName }
  /** No line is 待填 any more. */
  | { readonly kind: 'allScored' }
  /** The grade is settled, whatever the lines still 待填 bring. */
  | { readonly kind: 'graded' }
  | LineCondition;

/** Of two facts. */
type ComparisonCondition =
  | { readonly kind: 'rose' | 'fell' | 'level'; readonly fact: FactId; readonly against: FactId }
  /** The change has a percentage to print: its base is above 0, and it does not print as 0.00%. */
  | { readonly kind: 'percentMoved'; readonly fact: FactId; readonly against: FactId }
  /** The share has a percentage that readers find again when they divide the two amounts as printed. */
  | { readonly kind: 'shareAgrees'; readonly fact: FactId; readonly against: FactId };

type LineCondition =
  /** The line of this 三级指标 has full marks: every point of it was judged and met. */
  | { readonly kind: 'fullMarks'; readonly indicator: string }
  /** The line has a rate: its base is not 0 and nothing is missing. */
  | { readonly kind: 'rated'; readonly indicator: string }
  /** The line the sentence is about lost its points for one of these kinds of reasons. */
  | { readonly kind: 'reason'; readonly among: readonly Reason['kind'][] }
  /** The sentence is about the line of this 三级指标. */
  | { readonly kind: 'line'; readonly indicator: string };

/** Half of the last place the report prints money in: 0.005 万元. */
const MONEY_PRINT_HALF = decimal(50);

/** Half of the last place the report prints percentages in: 0.005 %. */
const PERCENT_PRINT_HALF = decimal('0.00005');

/** The last place the report prints percentages in: what rounding of the two amounts may move. */
const PERCENT_PLACE = decimal('0.0001');

/** Whether the condition holds. */
export function holds(condition: Condition, scope: Scope): boolean {
  if ('against' in condition) return comparisonHolds(condition, scope);
  if ('fact' in condition) return amountHolds(condition.kind, condition.fact, scope);
  switch (condition.kind) {
    case 'wordKnown':
      return scope.word(condition.word) !== null;
    case 'allScored':
      return scope.allScored;
    case 'graded':
      return scope.value({ kind: 'grade' }) !== null;
    case 'fullMarks':
    case 'rated':
    case 'reason':
    case 'line':
      return lineHolds(condition, scope);
  }
}

function comparisonHolds({ kind, fact, against }: ComparisonCondition, scope: Scope): boolean {
  switch (kind) {
    case 'percentMoved':
      return percentMoved(fact, against, scope);
    case 'shareAgrees':
      return shareAgrees(fact, against, scope);
    default:
      return movementOf(fact, against, scope) === kind;
  }
}

function lineHolds(condition: LineCondition, scope: Scope): boolean {
  switch (condition.kind) {
    case 'fullMarks':
      return scope.lineNamed(condition.indicator)?.status === 'full';
    case 'rated':
      return scope.value({ kind: 'rate', indicator: condition.indicator }) !== null;
    case 'reason':
      return condition.among.some((kind) => scope.line?.reason?.kind === kind);
    case 'line':
      return scope.line?.indicator.name === condition.indicator;
  }
}

function amountHolds(kind: 'known' | 'zero' | 'positive' | 'negative', fact: FactId, scope: Scope): boolean {
  const amount = factNumber(fact, scope);
  if (amount === null) return false;
  if (kind === 'known') return true;
  if (kind === 'zero') return amount.eq(0);
  return kind === 'positive' ? amount.gt(0) : amount.lt(0);
}

function movementOf(fact: FactId, against: FactId, scope: Scope): 'rose' | 'fell' | 'level' | null {
  const now = factNumber(fact, scope);
  const base = factNumber(against, scope);
  if (now === null || base === null) return null;
  const difference = now.minus(base);
  const money = factKind(fact) === 'money';
  if (money ? asPrinted(now).eq(asPrinted(base)) : difference.eq(0)) return 'level';
  if (money && difference.abs().lt(MONEY_PRINT_HALF)) return null;
  return difference.gt(0) ? 'rose' : 'fell';
}

function percentMoved(fact: FactId, against: FactId, scope: Scope): boolean {
  const now = factNumber(fact, scope);
  const base = factNumber(against, scope);
  if (now === null || base === null || base.lte(0)) return false;
  return now.minus(base).abs().div(base).gte(PERCENT_PRINT_HALF);
}

function shareAgrees(fact: FactId, against: FactId, scope: Scope): boolean {
  const now = factNumber(fact, scope);
  const base = factNumber(against, scope);
  if (now === null || base === null || asPrinted(base).lte(0)) return false;
  const printed = roundHalfUp(now.div(base), 4);
  return asPrinted(now).div(asPrinted(base)).minus(printed).abs().lte(PERCENT_PLACE);
}

/** An amount as the text has it: whole hundreds of 元. */
function asPrinted(yuan: Decimal): Decimal {
  return roundHalfUp(yuan.div(HUNDRED), 0).times(HUNDRED);
}

function factNumber(fact: FactId, scope: Scope): Decimal | null {
  const value = scope.value({ kind: 'fact', fact })?.value ?? null;
  return value === null || typeof value === 'string' ? null : value;
}
