import type { CellRange } from '../../../domain/cell-address';
import { factLabel, type FactId } from '../../../domain/fact/catalogue';
import { sumOf } from '../../../domain/money/decimal';
import { formulaContent, textContent } from '../content';
import { DATA_COLUMNS, type DataLayout, type LineRow, type Spot } from './data-layout';
import { factAddress, printedFact, quotientContent } from './expression-content';
import { factCell } from './fact-cell';
import type { FormSlot } from './fact-form';
import type { ManagedCell } from '../managed-cell';
import type { PlannedContent } from '../plan';
import type { PlanContext } from '../plan-input';
import { put, type SheetDraft } from '../sheet-draft';
import { certaintyNote, factSource, factSourceText, placeLink, placesText } from '../source-text';

/** Writes the blocks of facts and tells which cells hold them. */
export function putFactLines(
  draft: SheetDraft,
  context: PlanContext,
  layout: DataLayout,
): readonly ManagedCell[] {
  return layout.lines.flatMap((lineRow) => {
    put(draft, lineRow.row, DATA_COLUMNS.label, textContent(lineRow.line.label), 'text');
    putSourceOf(draft, context, lineRow);
    return lineRow.line.slots.flatMap((slot, index) =>
      putSlot(draft, context, layout, slot, { row: lineRow.row, column: DATA_COLUMNS.first + index }),
    );
  });
}

function putSlot(
  draft: SheetDraft,
  context: PlanContext,
  layout: DataLayout,
  slot: FormSlot,
  spot: Spot,
): readonly ManagedCell[] {
  switch (slot.kind) {
    case 'none':
      put(draft, spot.row, spot.column, textContent('—'), 'centered');
      return [];
    case 'ratio':
      put(draft, spot.row, spot.column, ratioContent(context, layout, slot), 'percent');
      return [];
    case 'sum':
      put(draft, spot.row, spot.column, sumContent(context, layout, slot.facts), 'amount');
      return [];
    case 'fact': {
      const { content, style, origin } = factCell(context, slot.fact, layout.factSpots);
      put(draft, spot.row, spot.column, content, style);
      return [{ key: `fact:${slot.fact}`, sheet: 'data', spot, content, origin }];
    }
  }
}

function ratioContent(
  context: PlanContext,
  { factSpots }: DataLayout,
  { numerator, denominator }: Extract<FormSlot, { readonly kind: 'ratio' }>,
): PlannedContent {
  return quotientContent(context, factSpots, numerator, denominator);
}

function sumContent(context: PlanContext, layout: DataLayout, facts: readonly FactId[]): PlannedContent {
  const cells = facts.map((fact) => factAddress(layout.factSpots, fact)).join(',');
  const known = facts.map((fact) => printedFact(context, fact)).filter((value) => value !== null);
  return formulaContent(`IF(COUNT(${cells})=0,"",SUM(${cells}))`, known.length === 0 ? '' : sumOf(known));
}

function putSourceOf(draft: SheetDraft, context: PlanContext, { row, line }: LineRow): void {
  const facts = line.slots.flatMap((slot) => (slot.kind === 'fact' ? [slot.fact] : []));
  const notes = facts.flatMap((fact) => {
    const note = certaintyNote(context.evaluation.facts.get(fact));
    return note === '' ? [] : [`${factLabel(fact)}：${note}`];
  });
  put(draft, row, DATA_COLUMNS.note, textContent(notes.join('\n')), 'small');
  const link = facts.map((fact) => factSource(context, fact)).find((source) => source !== null) ?? null;
  const text = textContent(sourcesText(context, facts));
  put(draft, row, DATA_COLUMNS.source, text, link === null ? 'small' : 'link', linked(link, context));
}

/** The places of a line's facts; what is missing is said only where nothing was found. */
function sourcesText(context: PlanContext, facts: readonly FactId[]): string {
  const found = facts.filter((fact) => context.evaluation.facts.has(fact));
  const cells = found.flatMap((fact) => factSource(context, fact) ?? []);
  const others = (found.length === 0 ? facts : found)
    .filter((fact) => factSource(context, fact) === null)
    .map((fact) => factSourceText(context, fact));
  return [placesText(cells, context), ...new Set(others)].filter((text) => text !== '').join('；');
}

function linked(link: CellRange | null, context: PlanContext): CellRange | null {
  return link === null ? null : placeLink(link, context);
}
