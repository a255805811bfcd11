import { cellAt, type CellRange } from '../../domain/cell-address';
import { factKind, type FactId } from '../../domain/fact/catalogue';
import type { Reading } from '../../domain/fact/reading';
import { sumOf, type Decimal } from '../../domain/money/decimal';
import { yuanPer } from '../../domain/money/unit';
import { normalizeLabel } from '../recognize/label';
import { isCarriedOver } from './carried-over';
import type { TableContext } from './context';
import type { ExtractionRule } from './extraction-rule';
import { findAmounts, type FoundAmount } from './find-amounts';
import { unitFor } from './money-unit';
import { placeDoubts } from './place-doubts';

/** The reading a rule finds in a table: that of the first block that has one. */
export function applyRule(
  rule: ExtractionRule,
  context: TableContext,
  all: readonly TableContext[],
): Reading | null {
  const { table } = context;
  if (rule.scopes !== undefined && !rule.scopes.includes(table.fundScope)) return null;
  if (rule.title !== undefined && !normalizeLabel(table.title).includes(rule.title)) return null;
  if (rule.carried?.amount === 'leftOut' && !isCarriedOver(rule, context, all)) return null;
  for (const found of findAmounts(rule, context)) {
    const reading = toReading(rule, found, context, all);
    if (reading !== null) return reading;
  }
  return null;
}

function toReading(
  rule: ExtractionRule,
  used: readonly FoundAmount[],
  context: TableContext,
  all: readonly TableContext[],
): Reading | null {
  const [first] = used;
  if (first === undefined) return null;
  const { unit, doubts } = unitFor(rule.fact, first, context, all);
  const factor = unit === null ? null : yuanPer(unit);
  const inBase = (value: Decimal) => (factor === null ? value : value.times(factor));
  const value = inBase(sumOf(used.map((each) => each.amount.value)));
  if (!fits(rule.fact, value)) return null;
  return {
    fact: rule.fact,
    value,
    printed: used.length === 1 ? first.amount.printed : used.map((each) => each.amount.printed).join(' + '),
    unit,
    source: boundsOf(used, context),
    parts:
      used.length === 1
        ? []
        : used.map((each) => ({ source: cellOf(each, context), value: inBase(each.amount.value) })),
    description: descriptionOf(context, first, used.length),
    rank: rule.rank,
    tolerance: inBase(sumOf(used.map((each) => each.amount.halfPlace))),
    doubts: [...doubts, ...placeDoubts(rule, used, context, all)],
  };
}

/** People and things are counted in whole numbers, ratios are shares. */
function fits(fact: FactId, value: Decimal): boolean {
  const kind = factKind(fact);
  if (kind === 'person' || kind === 'count') return value.gte(0) && value.eq(value.round(0));
  return kind !== 'ratio' || (value.gte(0) && value.lte(1));
}

function boundsOf(used: readonly FoundAmount[], context: TableContext): CellRange {
  const rows = used.map((each) => each.row.row);
  const columns = used.map((each) => each.column);
  const { workbook, sheet } = context.table.range;
  return {
    workbook,
    sheet,
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

function cellOf(found: FoundAmount, context: TableContext): CellRange {
  const { workbook, sheet } = context.table.range;
  return cellAt(workbook, sheet, found.row.row, found.column);
}

function descriptionOf({ table }: TableContext, first: FoundAmount, count: number): string {
  const row = first.row.label === '' ? first.row.code : first.row.label;
  const named = count === 1 ? row : `${count} 行合计`;
  return [table.title, named, first.header].filter((part) => part !== null && part !== '').join(' · ');
}
