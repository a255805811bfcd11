import { evaluateExpression, factsOf, type Expression } from '../../../domain/expression';
import type { FactId } from '../../../domain/fact/catalogue';
import type { Decimal } from '../../../domain/money/decimal';
import { printExpression } from '../../../domain/print-expression';
import { formulaContent } from '../content';
import { spotAddress, type Spot } from './data-layout';
import { formValue } from './form-value';
import type { PlannedContent } from '../plan';
import type { PlanContext } from '../plan-input';

type Spots = ReadonlyMap<FactId, Spot>;

/** An expression over the facts' cells, blank until all of them are filled. */
export function expressionContent(
  context: PlanContext,
  spots: Spots,
  expression: Expression,
): PlannedContent {
  return formulaContent(expressionFormula(spots, expression), expressionNow(context, expression) ?? '');
}

/** One fact over another, blank as well while there is nothing to divide by. */
export function quotientContent(
  context: PlanContext,
  spots: Spots,
  numerator: FactId,
  denominator: FactId,
): PlannedContent {
  const left: Expression = { kind: 'fact', fact: numerator };
  const right: Expression = { kind: 'fact', fact: denominator };
  const quotient: Expression = { kind: 'operation', operator: '/', left, right };
  const below = factAddress(spots, denominator);
  const formula = whenFilled(spots, factsOf(quotient), `IF(${below}=0,"",${printCells(spots, quotient)})`);
  return formulaContent(formula, expressionNow(context, quotient) ?? '');
}

/** The expression as a formula over the cells of 基础数据表. */
export function expressionFormula(spots: Spots, expression: Expression): string {
  return whenFilled(spots, factsOf(expression), printCells(spots, expression));
}

function printCells(spots: Spots, expression: Expression): string {
  return printExpression(expression, (fact) => factAddress(spots, fact), 'excel');
}

function whenFilled(spots: Spots, facts: readonly FactId[], formula: string): string {
  const cells = facts.map((fact) => factAddress(spots, fact));
  return `IF(COUNT(${cells.join(',')})=${cells.length},${formula},"")`;
}

/** The fact's cell in 基础数据表, which holds every fact of the catalogue, as a test asserts. */
export function factAddress(spots: Spots, fact: FactId): string {
  const spot = spots.get(fact);
  if (spot === undefined) throw new Error(`基础数据表 has no cell for ${fact}`);
  return spotAddress(spot);
}

/** Computed in the units of the form, as the formula does; null while a fact is missing or a base is 0. */
function expressionNow(context: PlanContext, expression: Expression): Decimal | null {
  const value = evaluateExpression(expression, (fact) => printedFact(context, fact));
  return value.kind === 'value' ? value.value : null;
}

/** The fact's value as the form prints it, or null while it is 待填. */
export function printedFact({ evaluation }: PlanContext, fact: FactId): Decimal | null {
  const settled = evaluation.facts.get(fact);
  return settled === undefined ? null : formValue(fact, settled.value);
}
