import type { Finding } from '../../../domain/finding';
import type { TableContext } from '../context';
import { classAgreement } from './class-agreement';
import { columnSums } from './column-sums';
import { notFilled } from './not-filled';
import { printedRates } from './printed-rates';
import { judgeSum } from './printed-sum';
import { rowSums } from './row-sums';
import { storedAsText } from './stored-as-text';
import type { TableIdentities } from './table-identities';
import { threePublicSums } from './three-public-sums';
import { twoSides } from './two-sides';
import { unreadableAmounts } from './unreadable-amounts';

/** Printed totals against their parts, between columns, rows and tables; outturns left blank; figures kept as text or unread. */
export function checkTables(
  contexts: readonly TableContext[],
  identities: TableIdentities,
): readonly Finding[] {
  const sums = [
    ...contexts.flatMap((context) => [
      ...columnSums(context, identities.columns),
      ...rowSums(context),
      ...threePublicSums(context, identities.threePublic),
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
