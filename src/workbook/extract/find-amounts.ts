import type { TableBlock, TableColumn, TableRow } from '../recognize/table';
import { amountAt, type PrintedAmount } from './cell-amount';
import type { TableContext } from './context';
import type { ExtractionRule } from './extraction-rule';
import { selectColumn } from './select-column';
import { selectRows } from './select-rows';

/** An amount that a rule found. `header` is null where the rule took the first number of the row. */
export type FoundAmount = {
  readonly row: TableRow;
  readonly column: number;
  readonly header: string | null;
  readonly amount: PrintedAmount;
  readonly block: TableBlock;
};

/** What a rule finds, each list one reading, the first to prefer; lists of codes go on from block to block. */
export function findAmounts(
  rule: ExtractionRule,
  context: TableContext,
): readonly (readonly FoundAmount[])[] {
  const found = context.table.blocks
    .map((block) => findIn(block, rule, context))
    .filter((each) => each.length > 0);
  return rule.row.kind === 'sumOfCodes' && found.length > 0 ? [found.flat()] : found;
}

function findIn(block: TableBlock, rule: ExtractionRule, context: TableContext): readonly FoundAmount[] {
  const choice = selectRows(block, rule.row);
  const column = selectColumn(block, rule.column, context.table.kind);
  const found = choice.rows.flatMap((row) => numberIn(row, block, column, rule, context));
  return choice.kind === 'oneOf' ? found.slice(0, 1) : found;
}

function numberIn(
  row: TableRow,
  block: TableBlock,
  column: TableColumn | null,
  rule: ExtractionRule,
  context: TableContext,
): readonly FoundAmount[] {
  const columns = column === null ? candidates(block, rule) : [column];
  for (const { column: each } of columns) {
    const amount = amountAt(context.sheet.cells, row.row, each);
    const header = column === null ? null : column.headers.join('/');
    if (amount.kind === 'number') return [{ row, column: each, header, amount, block }];
  }
  return [];
}

/** Only a rule for the first number of a row may look through its columns. */
function candidates(block: TableBlock, rule: ExtractionRule): readonly TableColumn[] {
  if (rule.column.kind !== 'firstNumber') return [];
  return block.columns.filter(({ role }) => role !== 'ordinal' && role !== 'code');
}
