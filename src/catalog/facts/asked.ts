import type { FactId } from '../../domain/fact/catalogue';
import type { FactQuery } from '../../workbook/answer/fact-query';
import type { Period } from '../../workbook/meaning/period';

/** A budget, whether or not it is told to be the first. */
export const ANY_BUDGET: readonly Period[] = ['budget', 'initial'];
/** What was spent, in the year or by its end. */
export const ANY_ACTUAL: readonly Period[] = ['actual', 'closing'];

/** The debit side of 行政支出 and 事业支出 is what was spent. */
export const DEBIT = ['measure.debit'] as const;

/** What of a query is not the usual. */
export type Asked = Pick<FactQuery, 'subject'> & Partial<FactQuery>;

/** A query that asks for all money of the evaluated year, but for what is said. */
export const query = (fact: FactId, asked: Asked): FactQuery => ({
  fact,
  beside: [],
  listed: [],
  periods: [],
  year: 0,
  funds: 'all',
  measures: [],
  wholeOnly: false,
  preferred: null,
  outsiders: [],
  carried: null,
  near: null,
  home: null,
  never: null,
  rank: 1,
  otherScope: null,
  ...asked,
});
/** What has no other matter is all that was spent. */
export const SPENDING = ['subject.expenditure'] as const;
