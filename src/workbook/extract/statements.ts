import type { CellRange } from '../../domain/cell-address';
import type { Finding } from '../../domain/finding';
import type { FactId } from '../../domain/fact/catalogue';
import type { FactValue, Reading, ReadingDoubt } from '../../domain/fact/reading';
import { decimal, ZERO } from '../../domain/money/decimal';
import type { Stated } from '../recognize/table';
import { sameUnit, type TableContext, type Wanted } from './context';

/** 单位名称 and 评价年度 as the sheets state them: covers before tables, each place once. */
export function statementReadings(contexts: readonly TableContext[], wanted: Wanted): readonly Reading[] {
  return contexts.flatMap(({ table }) => {
    const rank = table.kind === 'cover' ? 1 : 2;
    const describe = (what: string) => `${table.title} · ${what}`;
    const name =
      table.unitName === null
        ? []
        : [
            stated(
              'unitName',
              table.unitName,
              describe('单位名称'),
              rank,
              nameDoubts(table.unitName.value, wanted),
            ),
          ];
    const year =
      table.year === null
        ? []
        : [
            stated(
              'fiscalYear',
              { ...table.year, value: decimal(table.year.value) },
              describe('年度'),
              rank,
              yearDoubts(table.year.value, wanted),
            ),
          ];
    return [...name, ...year];
  });
}

function stated(
  fact: FactId,
  { value, cell }: Stated<FactValue>,
  description: string,
  rank: number,
  doubts: readonly ReadingDoubt[],
): Reading {
  const printed = typeof value === 'string' ? value : value.toFixed();
  return {
    fact,
    value,
    printed,
    unit: null,
    source: cell,
    parts: [],
    description,
    rank,
    tolerance: ZERO,
    doubts,
  };
}

/** The doubt of anything read from a table of another year. */
export function yearDoubts(year: number | null, wanted: Wanted): readonly ReadingDoubt[] {
  return year === null || wanted.year === null || year === wanted.year ? [] : [{ code: 'otherYear', year }];
}

/** The doubt of anything read from a table of another unit. */
export function nameDoubts(unitName: string | null, wanted: Wanted): readonly ReadingDoubt[] {
  if (unitName === null || wanted.unitName === null || sameUnit(unitName, wanted.unitName)) return [];
  return [{ code: 'otherUnit', unitName }];
}

/** Years and names that contradict each other, with the cells that state them. */
export function statementFindings(contexts: readonly TableContext[]): readonly Finding[] {
  const years = distinct(
    contexts.map(({ table }) => table.year),
    (a, b) => a === b,
  );
  const names = distinct(
    contexts.map(({ table }) => table.unitName),
    sameUnit,
  );
  const findings: Finding[] = [];
  if (years.length > 1) {
    const severity = oneYearAWorkbook(contexts) ? 'info' : 'warning';
    findings.push({
      code: 'yearConflict',
      severity,
      years: years.map(({ value }) => value),
      cells: cellsOf(years),
    });
  }
  if (names.length > 1) {
    findings.push({
      code: 'unitNameConflict',
      severity: 'warning',
      names: names.map(({ value }) => value),
      cells: cellsOf(names),
    });
  }
  return findings;
}

/** Files of several years side by side are handed over on purpose. */
function oneYearAWorkbook(contexts: readonly TableContext[]): boolean {
  const byWorkbook = new Map<string, Set<number>>();
  for (const { table } of contexts) {
    if (table.year === null) continue;
    const years = byWorkbook.get(table.range.workbook) ?? new Set();
    byWorkbook.set(table.range.workbook, years.add(table.year.value));
  }
  return [...byWorkbook.values()].every((years) => years.size === 1);
}

function distinct<T>(
  all: readonly (Stated<T> | null)[],
  same: (a: T, b: T) => boolean,
): readonly Stated<T>[] {
  const found: Stated<T>[] = [];
  for (const each of all) {
    if (each !== null && !found.some((known) => same(known.value, each.value))) found.push(each);
  }
  return found;
}

function cellsOf(stated: readonly { readonly cell: CellRange }[]): readonly CellRange[] {
  return stated.map(({ cell }) => cell);
}
