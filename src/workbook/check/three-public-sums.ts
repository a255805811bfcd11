import type { Item } from '../tables/item';
import type { TableBlock, TableRow } from '../tables/table';
import type { TableContext } from '../tables/context';
import { amountColumns } from './amount-columns';
import { termAt, termsAt, type PrintedSum } from './printed-sum';

/** Where the items are rows: 三公 = 出国 + 公车 + 接待, 公车 = 购置 + 运行. */
export function threePublicSums(context: TableContext): readonly PrintedSum[] {
  if (context.table.kind !== 'threePublic') return [];
  return context.table.blocks.flatMap((block) => {
    const breakdown = ['vehiclePurchase', 'vehicleOperation'] as const;
    const vehicles = rowOf(block, 'vehicles') === undefined ? breakdown : (['vehicles'] as const);
    return [
      ...sumOf(context, block, 'total', ['abroad', ...vehicles, 'reception']),
      ...sumOf(context, block, 'vehicles', breakdown),
    ];
  });
}

function sumOf(
  context: TableContext,
  block: TableBlock,
  whole: Item,
  parts: readonly Item[],
): readonly PrintedSum[] {
  const total = rowOf(block, whole);
  const rows = parts.map((item) => rowOf(block, item)).filter((row) => row !== undefined);
  if (total === undefined || rows.length < parts.length) return [];
  return amountColumns(block)
    .filter(({ amount }) => amount.period !== null)
    .flatMap(({ column, headers }): readonly PrintedSum[] => {
      const printed = termAt(context, total.row, column);
      if (printed === null) return [];
      const terms = termsAt(
        context,
        rows.map((row) => ({ row: row.row, column })),
      );
      if (terms === null) return [];
      const identity = `${context.table.title}：${total.label}（${headers.join('/')}）＝各项之和`;
      return [{ identity, total: printed, parts: terms, severity: 'error' }];
    });
}

/** Where 会议费 or 培训费 are listed too, a plain 合计 holds more than “三公”经费. */
function rowOf({ rows }: TableBlock, item: Item): TableRow | undefined {
  const isMixed = item === 'total' && rows.some((row) => row.item === 'meeting' || row.item === 'training');
  return rows.find((row) => row.item === item && (!isMixed || row.label.includes('三公')));
}
