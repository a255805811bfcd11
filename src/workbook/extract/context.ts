import type { RecognizedTable } from '../recognize/table';
import { yearInName } from '../recognize/year-statement';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { withoutReplaced } from './replaced-parts';

/** A table with the sheet it was found on and the year and unit that its workbook lends it where it states none. */
export type TableContext = {
  readonly table: RecognizedTable;
  readonly sheet: SheetSnapshot;
  readonly year: number | null;
  readonly unitName: string | null;
};

/** What the caller asks for; null means: what most tables are about. */
export type Wanted = { readonly year: number | null; readonly unitName: string | null };

/** Joins tables with their sheets; a table whose sheet is not among the workbooks is left out. */
export function tableContexts(
  workbooks: readonly WorkbookSnapshot[],
  tables: readonly RecognizedTable[],
): readonly TableContext[] {
  const sheets = new Map(
    workbooks.flatMap((book) => book.sheets.map((sheet) => [key(book.name, sheet.name), sheet] as const)),
  );
  return tables.flatMap((table) => {
    const sheet = sheets.get(key(table.range.workbook, table.range.sheet));
    return sheet === undefined
      ? []
      : [{ table: withoutReplaced(table, sheet), sheet, ...lent(table, tables) }];
  });
}

/** The year and unit of a table: its own, else its workbook's cover's, else what most of its neighbours state. */
export function lent(
  table: RecognizedTable,
  tables: readonly RecognizedTable[],
): Pick<TableContext, 'year' | 'unitName'> {
  const { workbook } = table.range;
  const siblings = tables.filter((each) => each.range.workbook === workbook);
  const covers = siblings.filter((each) => each.kind === 'cover');
  const year =
    table.year?.value ?? covers[0]?.year?.value ?? majority(years(siblings)) ?? yearInName(workbook);
  const unitName = table.unitName?.value ?? covers[0]?.unitName?.value ?? majority(names(siblings));
  return { year, unitName };
}

function years(tables: readonly RecognizedTable[]): readonly number[] {
  return tables.flatMap((table) => (table.year === null ? [] : [table.year.value]));
}

function names(tables: readonly RecognizedTable[]): readonly string[] {
  return tables.flatMap((table) => (table.unitName === null ? [] : [table.unitName.value]));
}

/** The value most of the list have, the first among equals; null for an empty list. */
export function majority<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}

/**
 * The year to evaluate: the latest of final accounts, failing them of budgets, that has at least half as many tables as
 * any other, so that neither last year's papers nor one mistyped year decides.
 */
function evaluationYear(contexts: readonly TableContext[]): number | null {
  const finals = contexts.filter(({ table, year }) => year !== null && table.kind.startsWith('final'));
  const counts = new Map<number, number>();
  for (const { year } of finals.length > 0 ? finals : contexts) {
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  const frequent = [...counts].filter(([, count]) => 2 * count >= most).map(([year]) => year);
  return frequent.length === 0 ? null : Math.max(...frequent);
}

/** Fills in what the caller left open: the year to evaluate and the unit that most of its tables are about. */
export function settleWanted(contexts: readonly TableContext[], wanted: Wanted): Wanted {
  const year = wanted.year ?? evaluationYear(contexts);
  const named = contexts.filter((each) => each.unitName !== null && (each.year === year || year === null));
  const unitName =
    wanted.unitName ?? majority(named.flatMap((each) => (each.unitName === null ? [] : [each.unitName])));
  return { year, unitName };
}

/** Whether two names mean one unit: equal, or one the short form or 本级 of the other. */
export function sameUnit(a: string, b: string): boolean {
  const [first, second] = [bareName(a), bareName(b)];
  return first.includes(second) || second.includes(first);
}

function bareName(name: string): string {
  return name.replace(/\((?:本级|部门|机关|汇总)\)$/, '').replace(/(?:本级|汇总)$/, '');
}

function key(workbook: string, sheet: string): string {
  return `${workbook}\n${sheet}`;
}
