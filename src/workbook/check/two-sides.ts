import { normalizeLabel } from '../tables/label';
import type { Period } from '../meaning/period';
import type { TableBlock } from '../tables/table';
import type { TableContext } from '../tables/context';
import { columnOfPeriod } from './amount-columns';
import { sideOf } from './side';
import { termAt, type PrintedSum, type Term } from './printed-sum';

const PERIODS: readonly Period[] = ['budget', 'adjusted', 'actual'];

/** 收入总计 = 支出总计: both sides of a 收支总表 come to the same, however often the expenditure is broken down. */
export function twoSides(context: TableContext): readonly PrintedSum[] {
  if (context.table.kind !== 'revenueExpenditure') return [];
  const { blocks, title } = context.table;
  const revenue = blocks.find((block) => sideOf(block) === 'revenue');
  if (revenue === undefined) return [];
  return PERIODS.flatMap((period) => {
    const received = grandTotal(context, revenue, period);
    if (received === null) return [];
    return blocks
      .filter((block) => sideOf(block) === 'expenditure')
      .flatMap((block): readonly PrintedSum[] => {
        const spent = grandTotal(context, block, period);
        const identity = `${title}：收入总计＝支出总计`;
        return spent === null ? [] : [{ identity, total: received, parts: [spent], severity: 'error' }];
      });
  });
}

/** The last 总计 of a block; a 合计 may still lack what is carried over. */
function grandTotal(context: TableContext, block: TableBlock, period: Period): Term | null {
  const row = block.rows.filter(({ label }) => normalizeLabel(label).endsWith('总计')).at(-1);
  const column = columnOfPeriod(block, period, context.table.nature);
  return row === undefined || column === null ? null : termAt(context, row.row, column.column);
}
