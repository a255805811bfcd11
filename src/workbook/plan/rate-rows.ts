import { factsOf, type Expression } from '../../domain/expression';
import { factLabel } from '../../domain/fact/catalogue';
import type { Measure } from '../../domain/indicator/system';
import { printExpression } from '../../domain/print-expression';
import { measureParts } from '../../domain/scoring/measure-ratio';
import { textContent } from './content';
import { DATA_COLUMNS, type DataLayout } from './data-layout';
import { expressionContent, quotientContent } from './expression-content';
import { factStyle } from './form-value';
import type { PlannedStyle } from './plan';
import type { PlanContext } from './plan-input';
import { put, putMerged, rowArea, type SheetDraft } from './sheet-draft';

/** Writes numerator, denominator and rate of every line that is scored by a rate. */
export function putRateRows(draft: SheetDraft, context: PlanContext, layout: DataLayout): void {
  for (const { indicator, row } of layout.rates) {
    if (indicator.measure === null) continue;
    const { numerator, denominator } = measureParts(indicator.measure);
    put(draft, row, DATA_COLUMNS.label, textContent(indicator.name), 'text');
    putPart(draft, context, layout, numerator, row, DATA_COLUMNS.first);
    putPart(draft, context, layout, denominator, row, DATA_COLUMNS.second);
    const rate = quotientContent(context, layout.factSpots, numerator, denominator);
    put(draft, row, DATA_COLUMNS.third, rate, 'percent');
    const words = rowArea(row, DATA_COLUMNS.note, DATA_COLUMNS.source);
    putMerged(draft, words, textContent(measureInWords(indicator.measure)), 'small');
  }
}

/** The formula of a rate in the words of the form: 在职人员数÷编制数×100%. */
export function measureInWords(measure: Measure): string {
  const { numerator, denominator } = measureParts(measure);
  if (denominator.kind === 'number') return printExpression(numerator, factLabel, 'chinese');
  const quotient: Expression = { kind: 'operation', operator: '/', left: numerator, right: denominator };
  return `${printExpression(quotient, factLabel, 'chinese')}×100%`;
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
