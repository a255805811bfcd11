import type { ReadingDoubt } from '../../domain/fact/reading';
import type { Figure } from '../grid/table-figures';
import type { Atom } from '../meaning/lexicon';
import { periodIn, type Period } from '../meaning/period';
import type { MeantTable } from '../meaning/table';
import { doubted, type Answered } from './readings';

/**
 * 年初预算 leaves out what was brought over from last year. Where a file's tables of the year plan such money, a total
 * that holds it is of another scope, and the year's own revenue, of use only there, may not be what was approved.
 */
export function withoutCarried(
  answered: readonly Answered[],
  tables: readonly MeantTable[],
): readonly Answered[] {
  const carrying = new Set(
    tables.flatMap((table) => table.figures.flatMap((figure) => plannedIn(figure, table) ?? [])),
  );
  return answered.flatMap((each) => {
    const { carried, periods } = each.query;
    const isCarried = carrying.has(keyOf(each.table, isAdjusted(periods)));
    if (carried === null || (carried === 'contained' && !isCarried)) return [each];
    if (
      !isCarried ||
      (carried === 'leftOut' && each.reading.doubts.some(({ code }) => code === 'otherScope'))
    )
      return [];
    const doubt: ReadingDoubt =
      carried === 'contained'
        ? { code: 'otherScope', scope: '含上年结转' }
        : { code: 'rowUncertain', label: each.coordinates.words[0] ?? '' };
    return [doubted(each, doubt)];
  });
}

const isAdjusted = (periods: readonly Period[]): boolean => periods.includes('adjusted');

const keyOf = ({ place, year }: MeantTable, adjusted: boolean): string =>
  `${place.workbook}|${year?.value ?? ''}|${String(adjusted)}`;

/** Money brought over in a column of a budget: which budget of which file and year. */
function plannedIn({ cell, labels, heads }: Figure, table: MeantTable): string | null {
  const named = [...labels.slice(-1), ...heads].some(({ label }) => label.atoms.has('subject.carryIn'));
  if (!named || cell.amount === null || cell.amount.value.eq(0)) return null;
  const period =
    [...heads].reverse().flatMap(({ label }) => plan(label.atoms) ?? [])[0] ?? periodOfTable(table);
  return period === null || period === 'actual' ? null : keyOf(table, period === 'adjusted');
}

function plan(atoms: ReadonlySet<Atom>): Period | null {
  const period = periodIn(atoms);
  return period === 'opening' || period === 'closing' ? null : period;
}

/** That of the title; of a paper without one, a budget. */
function periodOfTable({ titleLabels, usualPeriod }: MeantTable): Period | null {
  const told = titleLabels.flatMap(({ atoms }) => plan(atoms) ?? [])[0] ?? usualPeriod?.value ?? 'budget';
  return told === 'actual' ? null : told;
}
