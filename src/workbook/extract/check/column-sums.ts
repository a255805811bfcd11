import type { TableBlock, TableColumn, TableRow } from '../../recognize/table';
import type { TableContext } from '../context';
import { facetsOf, wholeOf } from '../select-column';
import { termAt, termsAt, type PrintedSum } from './printed-sum';
import type { ColumnRelation } from './table-identities';

type Cells = { readonly context: TableContext; readonly block: TableBlock; readonly row: TableRow };

const PERIODS: readonly (string | null)[] = [
  null,
  'budget',
  'actual',
  'priorBudget',
  'priorActual',
  'adjustedBudget',
];

/** The sums across columns that a table prints: 合计 = 基本支出 + 项目支出, 三公 = its three parts, and the like. */
export function columnSums(
  context: TableContext,
  relations: readonly ColumnRelation[],
): readonly PrintedSum[] {
  return relations
    .filter((relation) => relation.kinds.includes(context.table.kind))
    .flatMap((relation) =>
      context.table.blocks.flatMap((block) =>
        periodsOf(block, relation).flatMap((period) =>
          block.rows.flatMap((row) => sumIn({ context, block, row }, relation, period)),
        ),
      ),
    );
}

/** The periods in which a block prints the total and enough parts; a column of unknown meaning may hold another part. */
function periodsOf(block: TableBlock, relation: ColumnRelation): readonly (string | null)[] {
  if (block.columns.some((column) => column.role === null)) return [];
  return PERIODS.filter((period) => {
    const parts = relation.parts.map((part) => itemsOf(block, part, period));
    const isMissing = relation.complete === true && parts.some((items) => items.length === 0);
    return columnOf(block, relation.total, period) !== undefined && !isMissing && parts.flat().length >= 2;
  });
}

/** The columns a part is printed in: its own, or else those of its breakdown; none where they are missing. */
function itemsOf(
  block: TableBlock,
  part: ColumnRelation['parts'][number],
  period: string | null,
): readonly string[] {
  const choices = typeof part === 'string' ? [[part]] : part;
  const isThere = (item: string) => columnOf(block, item, period) !== undefined;
  return choices.find((items) => items.every(isThere)) ?? [];
}

function sumIn(cells: Cells, relation: ColumnRelation, period: string | null): readonly PrintedSum[] {
  const total = termOf(cells, relation.total, period);
  if (total === null) return [];
  const items = relation.parts.flatMap((part) => itemsOf(cells.block, part, period));
  const parts = items.flatMap((item) => columnOf(cells.block, item, period)?.column ?? []);
  const terms = termsAt(
    cells.context,
    parts.map((column) => ({ row: cells.row.row, column })),
  );
  if (terms === null) return [];
  const header = headerOf(cells.block, relation.total, period);
  const row = cells.row.label === '' ? '' : `${cells.row.label} · `;
  const identity = `${cells.context.table.title}：${row}${header}＝各分项之和`;
  return [{ identity, total, parts: terms, severity: 'error' }];
}

/** Amounts named by their period alone (预算追加) are found by it too. */
function termOf({ context, block, row }: Cells, item: string, period: string | null) {
  const column = columnOf(block, item, period);
  return column === undefined ? null : termAt(context, row.row, column.column);
}

function columnOf(block: TableBlock, item: string, period: string | null): TableColumn | undefined {
  const columns = block.columns.filter((column) => {
    const facets = facetsOf(column);
    if (facets === null) return false;
    if (period === null && facets.item === null) return facets.period === item;
    return facets.item === item && facets.period === period;
  });
  return wholeOf(columns) ?? undefined;
}

function headerOf(block: TableBlock, item: string, period: string | null): string {
  return columnOf(block, item, period)?.headers.join('/') ?? item;
}
