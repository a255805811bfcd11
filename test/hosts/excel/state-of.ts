import { addressInSheet } from '../../../src/domain/cell-address';
import type { CellStyle } from '../../office-host/model/cell-style';
import type { Content } from '../../office-host/model/cell';
import type { WorkbookModel } from '../../office-host/model/workbook-model';

/** Everything of a sheet that people would notice: what cells hold and look like, and how the sheet prints. */
export type SheetState = {
  readonly name: string;
  readonly cells: readonly (readonly [
    address: string,
    formula: string | null,
    constant: Content,
    format: string,
    style: CellStyle,
    link: string | null,
  ])[];
  readonly rest: unknown;
};

/** The whole workbook; results of formulas are left out, for they follow from the rest. */
export function stateOf({ sheets, names }: WorkbookModel): readonly SheetState[] {
  return sheets.map((sheet) => ({
    name: sheet.name,
    cells: [...sheet.cells()]
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map(({ row, column, cell }) => [
        addressInSheet({ top: row, left: column, bottom: row, right: column }),
        cell.formula,
        cell.formula === null ? cell.value : null,
        cell.format,
        cell.style,
        cell.link?.documentReference ?? null,
      ]),
    rest: {
      visibility: sheet.visibility,
      merges: [...sheet.merges].map(addressInSheet).sort(),
      heights: [...sheet.rowHeights].sort(([a], [b]) => a - b),
      widths: [...sheet.columnWidths].sort(([a], [b]) => a - b),
      hidden: [[...sheet.hiddenRows], [...sheet.hiddenColumns]],
      frozen: sheet.frozen,
      page: sheet.page,
      validations: sheet.validations,
      names: names
        .filter(({ formula }) => formula.includes(sheet.name))
        .map(({ name, formula }) => [name, formula]),
    },
  }));
}
