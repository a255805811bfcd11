import type { MoneyUnit } from '../../domain/money/unit';
import type { Stated } from '../meaning/statement';
import type { MeantTable, UsualPeriod } from '../meaning/table';
import { closesYear } from './balanced';
import type { Book } from './books';

/** Gives a table what its file says of all: the year, the money unit, and whether they plan or account, where it does not. */
export function lentBy(book: Book): (table: MeantTable) => MeantTable {
  const { year, yearCell } = book;
  const lent = year === null || yearCell === null ? null : { value: year, cell: yearCell };
  const paper = periodOfPaper(book);
  const units = unitsOfTexts(book);
  return (table) => ({
    ...table,
    year: table.year ?? lent,
    units: table.units.length > 0 ? table.units : units,
    usualPeriod: table.usualPeriod ?? paper ?? accounted(table),
  });
}

/** The cover, or a sheet of words, that tells one money unit tells it of all tables: 说明：金额单位：万元. */
function unitsOfTexts({ cover, tables }: Book): readonly Stated<MoneyUnit>[] {
  const told = [
    cover?.unit ?? [],
    ...tables.map(({ figures, units }) => (figures.length === 0 ? units : [])),
  ].flat();
  return new Set(told.map(({ value }) => value)).size === 1 ? told.slice(0, 1) : [];
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
