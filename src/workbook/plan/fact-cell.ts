import { sameRange } from '../../domain/cell-address';
import { factKind, isFactId, type FactId } from '../../domain/fact/catalogue';
import type { Derivation, SettledFact } from '../../domain/fact/fact-book';
import type { Decimal } from '../../domain/money/decimal';
import { BLANK, formulaContent, numberContent } from './content';
import { spotAddress, type Spot } from './data-layout';
import { factStyle, formValue } from './form-value';
import type { CellOrigin } from './hand-filled';
import { ownOrigin } from './managed-cell';
import type { PlannedContent, PlannedStyle } from './plan';
import type { PlanContext } from './plan-input';
import { sourceFormula } from './source-formula';

export type FactCell = {
  readonly content: PlannedContent;
  readonly style: PlannedStyle;
  readonly origin: CellOrigin;
};

const FACT_WORD = /[A-Za-z][A-Za-z0-9]*(\.[A-Za-z]+)?/g;

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
export function handOrigin(context: PlanContext, settled: SettledFact): CellOrigin | null {
  const { handFilled } = context;
  const source = settled.reading?.source;
  if (handFilled === null || source === undefined) return null;
  const typed = handFilled.readings.some(
    (reading) => reading.fact === settled.fact && sameRange(reading.source, source),
  );
  return typed ? (handFilled.origins.get(`fact:${settled.fact}`) ?? 'typed') : null;
}

/** A formula that is blank until every cell it counts on is filled. */
export function whenFilled(cells: readonly string[], formula: string): string {
  return `IF(COUNT(${cells.join(',')})=${cells.length},${formula},"")`;
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

function derivedFormula(derivation: Derivation, spots: ReadonlyMap<FactId, Spot>): string | null {
  const cells = derivation.inputs.map((input) => spots.get(input));
  const known = cells.filter((cell) => cell !== undefined).map(spotAddress);
  if (known.length !== cells.length) return null;
  const formula = derivation.expression
    .replaceAll(FACT_WORD, (word) => (isFactId(word) ? spotAddressOf(word, spots) : word))
    .replaceAll(' ', '');
  return whenFilled(known, formula);
}

function spotAddressOf(fact: FactId, spots: ReadonlyMap<FactId, Spot>): string {
  const spot = spots.get(fact);
  return spot === undefined ? fact : spotAddress(spot);
}

function inputStyle(fact: FactId): PlannedStyle {
  const kind = factKind(fact);
  return kind === 'money' || kind === 'area' ? 'inputAmount' : 'input';
}

/** The fact's value as the form prints it, or null while it is 待填. */
export function printedFact(context: PlanContext, fact: FactId): Decimal | null {
  const settled = context.evaluation.facts.get(fact);
  return settled === undefined ? null : formValue(fact, settled.value);
}
