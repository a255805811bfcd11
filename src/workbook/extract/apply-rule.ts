import { cellAt, type CellRange } from '../../domain/cell-address';
import { factKind, type FactId } from '../../domain/fact/catalogue';
import type { Reading, ReadingDoubt } from '../../domain/fact/reading';
import { ZERO, type Decimal } from '../../domain/money/decimal';
import { yuanPer } from '../../domain/money/unit';
import { normalizeLabel } from '../recognize/label';
import type { TableBlock, TableColumn, TableRow } from '../recognize/table';
import { amountAt, type PrintedAmount } from './cell-amount';
import type { TableContext } from './context';
import type { ExtractionRule } from './extraction-rule';
import { unitFor } from './money-unit';
import { selectColumn } from './select-column';
import { selectRows } from './select-rows';

type Found = { readonly row: TableRow; readonly column: number; readonly amount: PrintedAmount };

/** The readings a rule finds in a table: at most one a block, and only the first block that has one. */
export function applyRule(
  rule: ExtractionRule,
  context: TableContext,
  all: readonly TableContext[],
): Reading | null {
  const { table } = context;
  if (rule.scopes !== undefined && !rule.scopes.includes(table.fundScope)) return null;
  if (rule.title !== undefined && !normalizeLabel(table.title).includes(rule.title)) return null;
  for (const block of table.blocks) {
    const reading = applyToBlock(rule, block, context, all);
    if (reading !== null) return reading;
  }
  return null;
}

function applyToBlock(
  rule: ExtractionRule,
  block: TableBlock,
  context: TableContext,
  all: readonly TableContext[],
): Reading | null {
  const choice = selectRows(block, rule.row);
  const column = selectColumn(block, rule.column, context.table.kind);
  const found = choice.rows.flatMap((row) => numberIn(row, block, column, rule, context));
  const used = choice.kind === 'oneOf' ? found.slice(0, 1) : found;
  return used.length === 0 ? null : toReading(rule, used, column, context, all);
}

function numberIn(
  row: TableRow,
  block: TableBlock,
  column: TableColumn | null,
  rule: ExtractionRule,
  context: TableContext,
): readonly Found[] {
  const columns = column === null ? candidates(block, rule) : [column.column];
  for (const each of columns) {
    const amount = amountAt(context.sheet.cells, row.row, each);
    if (amount.kind === 'number') return [{ row, column: each, amount }];
  }
  return [];
}

/** Only a rule for the first number of a row may look through its columns. */
function candidates(block: TableBlock, rule: ExtractionRule): readonly number[] {
  if (rule.column.kind !== 'firstNumber') return [];
  return block.columns
    .filter(({ role }) => role !== 'ordinal' && role !== 'code')
    .map(({ column }) => column);
}

function toReading(
  rule: ExtractionRule,
  used: readonly Found[],
  column: TableColumn | null,
  context: TableContext,
  all: readonly TableContext[],
): Reading | null {
  const [first] = used;
  if (first === undefined) return null;
  const { unit, doubts } = unitFor(rule.fact, first.amount, context, all);
  const factor = unit === null ? null : yuanPer(unit);
  const inBase = (value: Decimal) => (factor === null ? value : value.times(factor));
  const value = inBase(used.reduce((sum, each) => sum.plus(each.amount.value), ZERO));
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
    description: descriptionOf(context, first, column, used.length),
    rank: rule.rank,
    tolerance: inBase(used.reduce((sum, each) => sum.plus(each.amount.halfPlace), ZERO)),
    doubts: [...doubts, ...tableDoubts(context), ...scopeDoubts(rule)],
  };
}

/** People and things are counted in whole numbers, ratios are shares. */
function fits(fact: FactId, value: Decimal): boolean {
  const kind = factKind(fact);
  if (kind === 'person' || kind === 'count') return value.gte(0) && value.eq(value.round(0));
  return kind !== 'ratio' || (value.gte(0) && value.lte(1));
}

function boundsOf(used: readonly Found[], context: TableContext): CellRange {
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

function cellOf(found: Found, context: TableContext): CellRange {
  const { workbook, sheet } = context.table.range;
  return cellAt(workbook, sheet, found.row.row, found.column);
}

function descriptionOf(
  context: TableContext,
  first: Found,
  column: TableColumn | null,
  count: number,
): string {
  const row = first.row.label === '' ? first.row.code : first.row.label;
  const named = count === 1 ? row : `${count} 行合计`;
  const header = column === null ? null : column.headers.join('/');
  return [context.table.title, named, header].filter((part) => part !== null && part !== '').join(' · ');
}

function tableDoubts({ table }: TableContext): readonly ReadingDoubt[] {
  const uncertain = table.doubts.some(
    (doubt) => doubt.code === 'closeSecond' || (doubt.code === 'hidden' && doubt.what === 'sheet'),
  );
  return uncertain ? [{ code: 'tableUncertain' }] : [];
}

function scopeDoubts(rule: ExtractionRule): readonly ReadingDoubt[] {
  return rule.otherScope === undefined ? [] : [{ code: 'otherScope', scope: rule.otherScope }];
}
