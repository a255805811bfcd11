import type { TableBlock, TableRow } from '../tables/table';
import type { TableContext } from '../tables/context';
import type { Period } from '../meaning/period';
import { amountColumns, wholeOf, type AmountColumn } from './amount-columns';
import { termAt, termsAt, type PrintedSum } from './printed-sum';
import type { ColumnRelation, RelationTerm } from './column-relation';

type Cells = { readonly context: TableContext; readonly block: TableBlock; readonly row: TableRow };

/** The period of a column, and which year's it is. */
type When = { readonly period: Period | null; readonly years: number };

/** The sums across columns that a table prints: 合计 = 基本支出 + 项目支出, 三公 = its three parts, and the like. */
export function columnSums(
  context: TableContext,
  relations: readonly ColumnRelation[],
): readonly PrintedSum[] {
  return relations
    .filter((relation) => relation.kinds.includes(context.table.kind))
    .flatMap((relation) =>
      context.table.blocks.flatMap((block) =>
        whensOf(block, relation).flatMap((when) =>
          block.rows.flatMap((row) => sumIn({ context, block, row }, relation, when)),
        ),
      ),
    );
}

/** The periods in which a block prints the total and enough parts; a column of unknown meaning may hold another part. */
function whensOf(block: TableBlock, relation: ColumnRelation): readonly When[] {
  if (block.columns.some(({ role, amount }) => role === null && amount === null)) return [];
  const whens = new Map(
    amountColumns(block).map(({ amount }) => [`${amount.period ?? ''}${amount.years}`, amount]),
  );
  return [...whens.values(), { period: null, years: 0 }].filter((when, index, all) => {
    if (all.findIndex((each) => each.period === when.period && each.years === when.years) < index)
      return false;
    const parts = relation.parts.map((part) => termsOf(block, part, when));
    const isMissing = relation.complete === true && parts.some((terms) => terms.length === 0);
    if (relation.without?.some((term) => columnOf(block, term, when) !== undefined) === true) return false;
    return columnOf(block, relation.total, when) !== undefined && !isMissing && parts.flat().length >= 2;
  });
}

/** The columns a part is printed in: its own, or else those of its breakdown; none where they are missing. */
function termsOf(
  block: TableBlock,
  part: ColumnRelation['parts'][number],
  when: When,
): readonly RelationTerm[] {
  const choices = typeof part === 'string' ? [[part]] : part;
  return choices.find((terms) => terms.every((term) => columnOf(block, term, when) !== undefined)) ?? [];
}

function sumIn(cells: Cells, relation: ColumnRelation, when: When): readonly PrintedSum[] {
  const { context, block, row } = cells;
  const column = columnOf(block, relation.total, when);
  const total = column === undefined ? null : termAt(context, row.row, column.column);
  if (total === null) return [];
  const parts = relation.parts
    .flatMap((part) => termsOf(block, part, when))
    .flatMap((term) => columnOf(block, term, when)?.column ?? []);
  const terms = termsAt(
    context,
    parts.map((each) => ({ row: row.row, column: each })),
  );
  if (terms === null) return [];
  const named = row.label === '' ? '' : `${row.label} · `;
  const identity = `${context.table.title}：${named}${column?.headers.join('/') ?? ''}＝各分项之和`;
  return [{ identity, total, parts: terms, severity: 'error' }];
}

/** Amounts named by their period alone (预算追加) are found by it too. */
function columnOf(block: TableBlock, term: RelationTerm, { period, years }: When): AmountColumn | undefined {
  const columns = amountColumns(block).filter(({ amount }) => {
    if (amount.years !== years) return false;
    if (period === null && amount.item === 'amount') return amount.period === term;
    return amount.item === term && amount.period === period;
  });
  return wholeOf(columns) ?? undefined;
}
