import type { ReadingDoubt } from '../../domain/fact/reading';
import { normalizeLabel } from '../recognize/label';
import { isCarriedOver } from './carried-over';
import { amountAt } from './cell-amount';
import type { TableContext } from './context';
import type { ExtractionRule } from './extraction-rule';
import type { FoundAmount } from './find-amounts';

/** Why amounts may be the wrong ones although a rule found them: by their table, their rows, and what stands beside them. */
export function placeDoubts(
  rule: ExtractionRule,
  used: readonly FoundAmount[],
  context: TableContext,
  all: readonly TableContext[],
): readonly ReadingDoubt[] {
  return [
    ...tableDoubts(context),
    ...(rule.otherScope === undefined ? [] : [{ code: 'otherScope' as const, scope: rule.otherScope }]),
    ...used.flatMap((found) => hiddenDoubts(found, context)).slice(0, 1),
    ...used.flatMap((found) => outsiderDoubts(rule, found, context)).slice(0, 1),
    ...(isCarriedOver(rule, context, all) ? carriedDoubts(rule, used) : []),
  ];
}

function tableDoubts({ table }: TableContext): readonly ReadingDoubt[] {
  const uncertain = table.doubts.some(
    (doubt) => doubt.code === 'closeSecond' || (doubt.code === 'hidden' && doubt.what === 'sheet'),
  );
  return uncertain ? [{ code: 'tableUncertain' }] : [];
}

function hiddenDoubts(
  { row, column, header }: FoundAmount,
  { sheet }: TableContext,
): readonly ReadingDoubt[] {
  if (sheet.hiddenRows.has(row.row)) return [{ code: 'rowUncertain', label: row.label }];
  return sheet.hiddenColumns.has(column) ? [{ code: 'columnUncertain', header: header ?? '' }] : [];
}

/** A total that sums up more than the fact means, such as 离退休 among 在职 or 无形资产 among 固定资产. */
function outsiderDoubts(
  rule: ExtractionRule,
  found: FoundAmount,
  context: TableContext,
): readonly ReadingDoubt[] {
  const { outsiders } = rule;
  if (outsiders === undefined || !found.row.total) return [];
  const isCounted = found.block.rows.some(({ row, label }) => {
    const isOutside = outsiders.some((part) => normalizeLabel(label).includes(part));
    if (!isOutside || row >= found.row.row) return false;
    const amount = amountAt(context.sheet.cells, row, found.column);
    return amount.kind === 'number' && !amount.value.eq(0);
  });
  return isCounted ? [{ code: 'rowUncertain', label: found.row.label }] : [];
}

/** 年初预算 and 追加 leave out 上年结转: a total with it is of another scope; a sum without it may not be what was approved. */
function carriedDoubts({ carried }: ExtractionRule, used: readonly FoundAmount[]): readonly ReadingDoubt[] {
  if (carried === undefined) return [];
  if (carried.amount === 'contained') return [{ code: 'otherScope', scope: carried.scope }];
  return used.slice(0, 1).map(({ row }) => ({ code: 'rowUncertain', label: row.label }));
}
