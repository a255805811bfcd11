import { normalizeLabel } from '../../recognize/label';
import type { TableBlock, TableRow } from '../../recognize/table';
import type { TableContext } from '../context';
import { facetsOf } from '../select-column';
import { termAt, termsAt, type PrintedSum } from './printed-sum';
import type { ThreePublicLabels } from './table-identities';

/** Where the items are rows: 三公 = 出国 + 公车 + 接待, 公车 = 购置 + 运行. */
export function threePublicSums(context: TableContext, labels: ThreePublicLabels): readonly PrintedSum[] {
  if (!context.table.kind.endsWith('ThreePublic')) return [];
  return context.table.blocks.flatMap((block) => {
    const breakdown = [labels.vehiclePurchase, labels.vehicleOperation];
    const vehicles = rowOf(block, labels.vehicles) === undefined ? breakdown : [labels.vehicles];
    return [
      ...sumOf(context, block, labels.total, [labels.abroad, ...vehicles, labels.reception]),
      ...sumOf(context, block, labels.vehicles, breakdown),
    ];
  });
}

function sumOf(
  context: TableContext,
  block: TableBlock,
  whole: readonly string[],
  parts: readonly (readonly string[])[],
): readonly PrintedSum[] {
  const total = rowOf(block, whole);
  const rows = parts.map((labels) => rowOf(block, labels)).filter((row) => row !== undefined);
  if (total === undefined || rows.length < parts.length) return [];
  return block.columns
    .filter((column) => facetsOf(column)?.period != null)
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

function rowOf(block: TableBlock, labels: readonly string[]): TableRow | undefined {
  return block.rows.find((row) => labels.includes(normalizeLabel(row.label)));
}
