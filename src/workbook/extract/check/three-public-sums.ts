import { normalizeLabel } from '../../recognize/label';
import type { TableBlock, TableRow } from '../../recognize/table';
import type { TableContext } from '../context';
import { facetsOf } from '../select-column';
import { termAt, type PrintedSum } from './printed-sum';
import type { ThreePublicLabels } from './table-identities';

/** Where the items are rows: 三公 = 出国 + 公车 + 接待, 公车 = 购置 + 运行. */
export function threePublicSums(context: TableContext, labels: ThreePublicLabels): readonly PrintedSum[] {
  if (!context.table.kind.endsWith('ThreePublic')) return [];
  return context.table.blocks.flatMap((block) => [
    ...sumOf(context, block, labels.total, [labels.abroad, labels.vehicles, labels.reception]),
    ...sumOf(context, block, labels.vehicles, [labels.vehiclePurchase, labels.vehicleOperation]),
  ]);
}

function sumOf(
  context: TableContext,
  block: TableBlock,
  whole: readonly string[],
  parts: readonly (readonly string[])[],
): readonly PrintedSum[] {
  const total = rowOf(block, whole);
  const rows = parts.map((labels) => rowOf(block, labels)).filter((row) => row !== undefined);
  if (total === undefined || rows.length < 2) return [];
  return block.columns
    .filter((column) => facetsOf(column)?.period != null)
    .flatMap(({ column, headers }): readonly PrintedSum[] => {
      const printed = termAt(context, total.row, column);
      if (printed === null) return [];
      const terms = rows.map((row) => termAt(context, row.row, column)).filter((term) => term !== null);
      const identity = `${context.table.title}：${total.label}（${headers.join('/')}）＝各项之和`;
      return [{ identity, total: printed, parts: terms, severity: 'error' }];
    });
}

function rowOf(block: TableBlock, labels: readonly string[]): TableRow | undefined {
  return block.rows.find((row) => labels.includes(normalizeLabel(row.label)));
}
