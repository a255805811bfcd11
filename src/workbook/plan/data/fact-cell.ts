import { sameRange } from '../../../domain/cell-address';
import { factKind, type FactId } from '../../../domain/fact/catalogue';
import type { Derivation, SettledFact } from '../../../domain/fact/fact-book';
import { parseExpression } from '../../../domain/parse-expression';
import { BLANK, formulaContent, numberContent } from '../content';
import type { Spot } from './data-layout';
import { expressionFormula } from './expression-content';
import { factStyle, formValue } from './form-value';
import type { CellOrigin } from '../rerun/hand-filled';
import { ownOrigin } from '../managed-cell';
import type { PlannedContent, PlannedStyle } from '../plan';
import type { PlanContext } from '../plan-input';
import { sourceFormula } from './source-formula';

/** The cell of a fact: what it holds, how it looks, and who wrote it. */
export type FactCell = {
  readonly content: PlannedContent;
  readonly style: PlannedStyle;
  readonly origin: CellOrigin;
};

/** What 基础数据表 holds for a fact: a formula to its source, a value, a person's entry, or a blank to fill in. */
export function factCell(context: PlanContext, fact: FactId, spots: ReadonlyMap<FactId, Spot>): FactCell {
  const settled = context.evaluation.facts.get(fact);
  const value = settled === undefined ? null : formValue(fact, settled.value);
  if (settled === undefined || value === null)
    return { content: BLANK, style: inputStyle(fact), origin: 'blank' };
  const byHand = handOrigin(context, settled);
  if (byHand !== null) return { content: numberContent(value), style: inputStyle(fact), origin: byHand };
  const formula = formulaFor(context, settled, spots);
  const content = formula === null ? numberContent(value) : formulaContent(formula, value);
  return { content, style: factStyle(fact), origin: ownOrigin(content) };
}

/** Whether the fact's value is what a person entered in an earlier run's sheet, and over what. */
export function handOrigin(
  { handFilled }: Pick<PlanContext, 'handFilled'>,
  settled: SettledFact,
): CellOrigin | null {
  const source = settled.reading?.source;
  if (handFilled === null || source === undefined) return null;
  const typed = handFilled.readings.some(
    (reading) => reading.fact === settled.fact && sameRange(reading.source, source),
  );
  return typed ? (handFilled.origins.get(`fact:${settled.fact}`) ?? 'typed') : null;
}

function formulaFor(
  context: PlanContext,
  settled: SettledFact,
  spots: ReadonlyMap<FactId, Spot>,
): string | null {
  if (settled.derivation !== null) return derivedFormula(settled.derivation, spots);
  if (settled.reading === null || context.target.kind === 'newWorkbook') return null;
  return sourceFormula(settled.reading, context.target.snapshot);
}

function derivedFormula({ expression }: Derivation, spots: ReadonlyMap<FactId, Spot>): string | null {
  const parsed = parseExpression(expression);
  return parsed.ok ? expressionFormula(spots, parsed.value) : null;
}

function inputStyle(fact: FactId): PlannedStyle {
  const kind = factKind(fact);
  return kind === 'money' || kind === 'area' ? 'inputAmount' : 'input';
}
