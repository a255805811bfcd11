import type { Finding } from '../../domain/finding';
import type { TableContext } from '../tables/context';
import { classAgreement } from './class-agreement';
import { columnSums } from './column-sums';
import { notFilled } from './not-filled';
import { printedRates } from './printed-rates';
import { judgeSum } from './printed-sum';
import { rowSums } from './row-sums';
import { storedAsText } from './stored-as-text';
import type { ColumnRelation } from './column-relation';
import { threePublicSums } from './three-public-sums';
import { twoSides } from './two-sides';
import { unreadableAmounts } from './unreadable-amounts';

/** Printed totals against their parts, between columns, rows and tables; outturns left blank; figures kept as text or unread. */
export function checkTables(
  contexts: readonly TableContext[],
  columnRelations: readonly ColumnRelation[],
): readonly Finding[] {
  const sums = [
    ...contexts.flatMap((context) => [
      ...columnSums(context, columnRelations),
      ...rowSums(context),
      ...threePublicSums(context),
      ...twoSides(context),
    ]),
    ...classAgreement(contexts),
  ];
  return [
    ...sums.flatMap(judgeSum),
    ...contexts.flatMap(printedRates),
    ...contexts.flatMap(notFilled),
    ...contexts.flatMap(storedAsText),
    ...contexts.flatMap(unreadableAmounts),
  ];
}
