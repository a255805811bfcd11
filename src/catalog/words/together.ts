import type { Together } from '../../workbook/meaning/lexicon';

/** What words say together that none of them says: 年初安排的预算, 期末结转, 追加（核减）. */
export const TOGETHER: readonly Together[] = [
  { of: ['period.opening', 'period.budget'], are: ['period.initial'] },
  { of: ['subject.balanceOfSomeTime', 'period.opening'], are: ['subject.carryIn', 'period.opening'] },
  { of: ['subject.balanceOfSomeTime', 'period.closing'], are: ['subject.balance', 'period.closing'] },
  { of: ['period.adjustment', 'measure.withdrawn'], are: ['period.adjustment', 'whole.net'] },
  { of: ['span.cumulated', 'measure.debit'], are: ['span.toDate', 'period.actual', 'measure.debit'] },
  { of: ['measure.count', 'head.amount'], are: ['head.amount'] },
];
