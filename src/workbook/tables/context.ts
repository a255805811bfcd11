import { majority } from '../majority';
import { yearInName } from '../meaning/year-statement';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { withoutReplaced } from './replaced-parts';
import type { RecognizedTable } from './table';

/** A table with the sheet it was found on and the year and unit that its workbook lends it where it states none. */
export type TableContext = {
  readonly table: RecognizedTable;
  readonly sheet: SheetSnapshot;
  readonly year: number | null;
  readonly unitName: string | null;
};

/** What is evaluated. */
export type Aim = { readonly year: number | null; readonly unitName: string | null };

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
export function lent(table: RecognizedTable, tables: readonly RecognizedTable[]): Aim {
  const { workbook } = table.range;
  const siblings = tables.filter((each) => each.range.workbook === workbook);
  const cover = siblings.find((each) => each.kind === 'cover');
  const years = siblings.flatMap(({ year }) => year?.value ?? []);
  const names = siblings.flatMap(({ unitName }) => unitName?.value ?? []);
  return {
    year: table.year?.value ?? cover?.year?.value ?? majority(years) ?? yearInName(workbook),
    unitName: table.unitName?.value ?? cover?.unitName?.value ?? majority(names),
  };
}

function key(workbook: string, sheet: string): string {
  return `${workbook}\n${sheet}`;
}
