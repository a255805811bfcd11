import type { SheetModel } from '../../test/office-host/model/sheet-model';
import type { WorkbookModel } from '../../test/office-host/model/workbook-model';

/** Throws where two workbooks do not hold the same values and formulas: a peer that does less is no peer. */
export function assertSameSheets(one: WorkbookModel, other: WorkbookModel): void {
  for (const sheet of one.sheets) {
    const twin = other.sheetNamed(sheet.name);
    if (twin === null || contentOf(sheet) !== contentOf(twin)) throw new Error(`${sheet.name} is different.`);
  }
}

function contentOf(sheet: SheetModel): string {
  const cells = [...sheet.cells()].map(({ row, column, cell }) => [row, column, cell.formula, cell.value]);
  return JSON.stringify(cells.filter(([, , formula, value]) => formula !== null || value !== null).sort());
}
