import { factsOf, type Expression } from '../../../domain/expression';
import type { FactId } from '../../../domain/fact/catalogue';
import type { Indicator, Measure } from '../../../domain/indicator/system';
import { labelledExpression } from '../../../domain/print-expression';
import type { IndicatorResult } from '../../../domain/scoring/evaluation';
import { APPLIES_NOT } from '../../../domain/scoring/formula/score-cells';
import { verdictOf } from '../../../domain/scoring/verdict';
import { applicabilityLines } from './answer-line';
import { rateCellValue, rateFormula } from '../../../domain/scoring/formula/rate-formula';
import { substitutionFormula } from '../../../domain/scoring/formula/substitution-formula';
import { isQuotient, measureParts } from '../../../domain/scoring/measure-ratio';
import { substitutionText } from '../../../domain/scoring/substitution-text';
import { formulaContent, textContent } from '../content';
import { cellDoubts } from './cell-doubts';
import { DATA_COLUMNS, spotAddress, type DataLayout } from './data-layout';
import { expressionContent, factAddress } from './expression-content';
import { factStyle } from './form-value';
import type { PlannedContent, PlannedStyle } from '../plan';
import type { PlanContext } from '../plan-input';
import { put, type SheetDraft } from '../sheet-draft';

const NOT_APPLICABLE = '不适用';

/** Writes numerator, denominator and rate of every line that is scored by a rate. */
export function putRateRows(draft: SheetDraft, context: PlanContext, layout: DataLayout): void {
  for (const { indicator, row } of layout.rates) {
    if (indicator.measure === null) continue;
    const { numerator, denominator } = measureParts(indicator.measure);
    put(draft, row, DATA_COLUMNS.label, textContent(indicator.name), 'text');
    putPart(draft, context, layout, numerator, row, DATA_COLUMNS.first);
    putPart(draft, context, layout, denominator, row, DATA_COLUMNS.second);
    put(draft, row, DATA_COLUMNS.third, rateContent(context, layout, indicator), 'percent');
    put(draft, row, DATA_COLUMNS.note, textContent(measureInWords(indicator.measure)), 'small');
    put(draft, row, DATA_COLUMNS.source, substitution(context, layout, indicator, row), 'small');
  }
}

/** The rate, or in words why there is none. */
function rateContent(context: PlanContext, layout: DataLayout, indicator: Indicator): PlannedContent {
  const { evaluation } = context;
  const cellOf = (fact: FactId): string => factAddress(layout.factSpots, fact);
  const doubts = cellDoubts(context, layout, indicator, cellOf);
  const formula = rateFormula(indicator, { cellOf, doubts });
  const applies = appliesAddress(layout, indicator);
  if (applies === null) return formulaContent(formula, rateCellValue(indicator, evaluation.facts));
  const result = evaluation.results.find((candidate) => candidate.indicator.id === indicator.id);
  const now = isDeclaredOff(result) ? NOT_APPLICABLE : rateCellValue(indicator, evaluation.facts);
  return formulaContent(`IF(${applies}="${APPLIES_NOT}","${NOT_APPLICABLE}",${formula})`, now);
}

/** A score set by hand hides the declaration in the result, not in the sheet. */
function isDeclaredOff(result: IndicatorResult | undefined): boolean {
  if (result === undefined) return false;
  const [line] = applicabilityLines([result]);
  return line !== undefined && line.judgement !== null && verdictOf(line.judgement.answer) === 'no';
}

/** The figures put into the formula: 14÷15×100%=93.33%. */
function substitution(
  { evaluation }: PlanContext,
  layout: DataLayout,
  indicator: Indicator,
  row: number,
): PlannedContent {
  const result = evaluation.results.find((candidate) => candidate.indicator.id === indicator.id);
  const formula = substitutionFormula(indicator, {
    rate: spotAddress({ row, column: DATA_COLUMNS.third }),
    applies: appliesAddress(layout, indicator),
    cellOf: (fact) => factAddress(layout.factSpots, fact),
  });
  return formulaContent(formula, (result && substitutionText(result, evaluation.facts)) ?? '');
}

function appliesAddress({ answers }: DataLayout, { notApplicableWhen }: Indicator): string | null {
  const question = answers.find(
    ({ line }) => line.kind === 'applies' && line.subject === notApplicableWhen?.subject,
  );
  return question === undefined ? null : spotAddress({ row: question.row, column: DATA_COLUMNS.third });
}

/** The formula of a rate in the words of the form: 在职人员数÷编制数×100%. */
export function measureInWords(measure: Measure): string {
  const { expression } = measureParts(measure);
  const words = labelledExpression(expression);
  return isQuotient(expression) ? `${words}×100%` : words;
}

function putPart(
  draft: SheetDraft,
  context: PlanContext,
  layout: DataLayout,
  part: Expression,
  row: number,
  column: number,
): void {
  if (part.kind === 'number') put(draft, row, column, textContent('—'), 'centered');
  else put(draft, row, column, expressionContent(context, layout.factSpots, part), partStyle(part));
}

function partStyle(part: Expression): PlannedStyle {
  const [first] = factsOf(part);
  return first === undefined ? 'amount' : factStyle(first);
}
