import type { MeantTable, UsualPeriod } from '../meaning/table';
import { closesYear } from './balanced';
import type { Book } from './books';

/** Gives a table what its file says of all of them: the year, and whether they plan or account, where it does not tell. */
export function lentBy(book: Book): (table: MeantTable) => MeantTable {
  const { year, yearCell } = book;
  const lent = year === null || yearCell === null ? null : { value: year, cell: yearCell };
  const paper = periodOfPaper(book);
  return (table) => ({
    ...table,
    year: table.year ?? lent,
    usualPeriod: table.usualPeriod ?? paper ?? accounted(table),
  });
}

/** A table that closes the year accounts for it. */
const accounted = (table: MeantTable): UsualPeriod | null =>
  closesYear(table) ? { value: 'actual', isSure: false } : null;

/** What the cover or the file's name says all of it is; sure where none of its tables is of the other kind. */
function periodOfPaper({ name, cover, tables }: Book): UsualPeriod | null {
  for (const title of [cover?.title.value ?? '', name]) {
    const isBudget = title.includes('预算');
    if (isBudget === /决算|执行/.test(title)) continue;
    const value = isBudget ? 'budget' : 'actual';
    return { value, isSure: !tables.some((table) => isOtherPaper(table, value)) };
  }
  return null;
}

/** A table among budgets that names outturns; one among accounts whose title plans. */
function isOtherPaper({ spoken, titleLabels }: MeantTable, period: 'budget' | 'actual'): boolean {
  if (period === 'budget') return spoken.has('period.actual');
  return titleLabels.some(({ atoms }) => atoms.has('period.budget') && !atoms.has('period.actual'));
}
